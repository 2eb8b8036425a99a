import { type QuestionId, questionIds } from '../questionnaire/questions.ts';

/** What can be on the page: a question, the review of all answers, or the result. */
export type Screen = QuestionId | 'review' | 'result';

export const screens: readonly Screen[] = [...questionIds, 'review', 'result'];
