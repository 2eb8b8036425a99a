import { createStore } from 'zustand/vanilla';
import { type Answers, withAnswer } from './answers.ts';
import type { Answer, QuestionId } from './questions.ts';

/** The one store; its only state is the answers. */
export interface AnswerState {
  readonly answers: Answers;
}

export const answerStore = createStore<AnswerState>(() => ({ answers: {} }));

/** Answers one question, or takes its answer back; all the others stay. */
export function answer<Q extends QuestionId>(id: Q, value: Answer<Q> | undefined): void {
  answerStore.setState(({ answers }) => ({ answers: withAnswer(answers, id, value) }));
}

/** Replaces all answers, for example by those of a link. */
export function replaceAnswers(answers: Answers): void {
  answerStore.setState({ answers });
}
