import { decide } from '../decision/decide.ts';
import { interviewOrder } from '../decision/nextQuestion.ts';
import type { Text } from '../language/text.ts';
import { type Answers, applies } from './answers.ts';
import { choiceIds, choiceQuestion, type QuestionId, questionIds, questions } from './questions.ts';

/** What each part of the questionnaire is about. */
export const partNames: Readonly<Record<1 | 2 | 3 | 4, Text>> = {
  1: { ko: '서버가 할 일', en: 'Duties' },
  2: { ko: '규모와 지역', en: 'Load' },
  3: { ko: '팀과 비용', en: 'Team and cost' },
  4: { ko: '시작 코드', en: 'Starter' },
};

/** Whether a question is asked, given the other answers and whether the advice is to run a server. */
export function asked(id: QuestionId, answers: Answers, withServer: boolean): boolean {
  if (id === 'name') return true;
  return applies(id, answers) && (withServer || !choiceQuestion(id).onlyWithServer);
}

/** The questions this visitor meets with the answers given so far. */
export function stepsOf(answers: Answers): readonly QuestionId[] {
  return stepsFor(answers, decide(answers).recommended !== 'none');
}

/** The questions met with or without a server, in the order of the interview; the starter's come last. */
export function stepsFor(answers: Answers, withServer: boolean): readonly QuestionId[] {
  return [...new Set<QuestionId>([...interviewOrder(answers), ...questionIds])].filter((id) =>
    asked(id, answers, withServer),
  );
}

/** The question after this one, if there is one; none after one that is not asked. */
export function stepAfter(id: QuestionId, steps: readonly QuestionId[]): QuestionId | undefined {
  return steps.includes(id) ? steps[steps.indexOf(id) + 1] : undefined;
}

/** The question before this one, if there is one. */
export function stepBefore(id: QuestionId, steps: readonly QuestionId[]): QuestionId | undefined {
  return steps[steps.indexOf(id) - 1];
}

/** The question that this one's answer has opened and that has no answer yet, as hosts open fair hosting. */
export function openedBy(id: QuestionId, answers: Answers): QuestionId | undefined {
  return choiceIds.find(
    (each) =>
      choiceQuestion(each).onlyWhen?.question === id && applies(each, answers) && answers[each] === undefined,
  );
}

/** The part a question belongs to. */
export function partOf(id: QuestionId): 1 | 2 | 3 | 4 {
  return questions[id].part;
}
