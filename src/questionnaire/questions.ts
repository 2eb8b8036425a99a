import { duties } from './duties.ts';
import { load } from './load.ts';
import type { ChoiceQuestion, Option } from './question.ts';
import { starter } from './starter.ts';
import { team } from './team.ts';

/**
 * Every question, in the order of the contract. The types, the form, the link, the command line and the
 * exhaustive tests are derived from this value; ids and option ids live in links and never change meaning.
 */
export const questions = { ...duties, ...load, ...team, ...starter };

type Questions = typeof questions;

export type QuestionId = keyof Questions;

/** The questions with a closed list of answers. */
export type ChoiceId = { [Q in QuestionId]: Questions[Q] extends ChoiceQuestion ? Q : never }[QuestionId];

/** The questions of parts 1–3, which decide the hosting and all take `unsure`. */
export type HostingId = { [Q in ChoiceId]: Questions[Q]['part'] extends 1 | 2 | 3 ? Q : never }[ChoiceId];

/** What can be chosen at a question, `unsure` apart. */
export type OptionId<Q extends ChoiceId> = keyof Questions[Q]['options'] & string;

/** What can be answered: an option, or `unsure` where the question decides the hosting. */
export type Answer<Q extends QuestionId> = Q extends HostingId
  ? OptionId<Q> | 'unsure'
  : Q extends ChoiceId
    ? OptionId<Q>
    : string;

export const questionIds = Object.keys(questions) as QuestionId[];

export const choiceIds = questionIds.filter((id): id is ChoiceId => questions[id].kind === 'choice');

export const hostingIds = choiceIds.filter((id): id is HostingId => questions[id].part < 4);

/** The same value seen as a plain question, for code that treats all alike. */
export function choiceQuestion(id: ChoiceId): ChoiceQuestion {
  return questions[id];
}

/** The options of a question in order, `unsure` apart. */
export function optionsOf<Q extends ChoiceId>(id: Q): OptionId<Q>[] {
  return Object.keys(questions[id].options) as OptionId<Q>[];
}

/** Everything that may be answered at a question: its options and, in parts 1–3, `unsure`. */
export function answersTo(id: ChoiceId): string[] {
  return questions[id].part < 4 ? [...optionsOf(id), 'unsure'] : optionsOf(id);
}

/** "I don't know", worded once for every question that takes it. */
export const unsure: Option = {
  label: { ko: '잘 모르겠어요', en: "I don't know" },
  meaning: {
    ko: '가정하고 계속하고, 무엇을 가정했는지 알려 드려요.',
    en: 'We go on with an assumption and tell you which.',
  },
};

/** The wording of one answer. */
export function optionOf(id: ChoiceId, answer: string): Option {
  const option = answer === 'unsure' ? unsure : choiceQuestion(id).options[answer];
  if (!option) throw new Error(`${id} has no option ${answer}`);
  return option;
}
