import { type QuestionId, questionIds } from '../questionnaire/questions.ts';

/** What can be on the page: a question, all answers, the result, a comparison, the documented games, or the rules. */
export type Screen = QuestionId | 'review' | 'result' | 'compare' | 'games' | 'rules';

export const screens: readonly Screen[] = [...questionIds, 'review', 'result', 'compare', 'games', 'rules'];
