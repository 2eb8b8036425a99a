import type { ChoiceQuestion } from './question.ts';
import {
  type Answer,
  answersTo,
  type ChoiceId,
  choiceIds,
  choiceQuestion,
  type HostingId,
  hostingIds,
  type OptionId,
  type QuestionId,
  questions,
} from './questions.ts';

/** What a team has told us so far: the one state of the wizard, everything else is computed from it. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> };

/** A definite option for every question, after assumptions: what the decision tables read. */
export type Facts = { readonly [Q in ChoiceId]: OptionId<Q> };

/** An assumption the engine made because a question was open or answered with `unsure`. */
export interface Assumption {
  readonly question: HostingId;
  readonly option: string;
}

/** Whether a question is answered well enough to be read as it is. */
function definite(id: ChoiceId, answers: Answers): string | undefined {
  const answer = answers[id];
  return answer === 'unsure' ? undefined : answer;
}

/** How questions were read under some rules; one that is not named is read as today. */
export type AsRead = { readonly [Q in ChoiceId]?: Pick<ChoiceQuestion, 'assume' | 'onlyWhen'> };

const asToday: AsRead = {};

/** Whether another answer makes this question meaningless, for example fair hosting without hosts. */
export function applies(id: ChoiceId, answers: Answers, asRead = asToday): boolean {
  const { onlyWhen } = asRead[id] ?? choiceQuestion(id);
  if (!onlyWhen) return true;
  const other = onlyWhen.question as ChoiceId;
  return onlyWhen.is.includes(definite(other, answers) ?? (asRead[other] ?? choiceQuestion(other)).assume);
}

/** The option the engine works with at one question. */
export function factOf<Q extends ChoiceId>(id: Q, answers: Answers, asRead = asToday): OptionId<Q> {
  const known = applies(id, answers, asRead) ? definite(id, answers) : undefined;
  return (known ?? (asRead[id] ?? choiceQuestion(id)).assume) as OptionId<Q>;
}

/** Answers made definite: each open or `unsure` question takes the option it assumes. */
export function factsOf(answers: Answers, asRead = asToday): Facts {
  const facts: Record<string, string> = {};
  for (const id of choiceIds) facts[id] = factOf(id, answers, asRead);
  return facts as Facts;
}

/** What was assumed about the hosting, in the order of the questions. */
export function assumptionsIn(answers: Answers, asRead = asToday): Assumption[] {
  return hostingIds
    .filter((question) => applies(question, answers, asRead) && definite(question, answers) === undefined)
    .map((question) => ({ question, option: factOf(question, answers, asRead) }));
}

/**
 * A visitor's text as the wizard keeps it: one line, composed Hangul (NFC), no control or direction
 * characters, no lone surrogates, and at most the question's length. Everything else stays as typed.
 */
export function tidyName(typed: string): string {
  const line = typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Surrogate}\p{Bidi_Control}\ufeff\ufffd]/gu, '')
    .normalize('NFC')
    .trim();
  return [...line].slice(0, questions.name.longest).join('').trim();
}

/** The value of one question if it may be answered so, else undefined. */
export function readAnswer<Q extends QuestionId>(id: Q, value: string): Answer<Q> | undefined {
  if (id === 'name') return (tidyName(value) || undefined) as Answer<Q> | undefined;
  return answersTo(id as ChoiceId).includes(value) ? (value as Answer<Q>) : undefined;
}

/** The answers with one of them changed; later ones stay. */
export function withAnswer<Q extends QuestionId>(
  answers: Answers,
  id: Q,
  answer: Answer<Q> | undefined,
): Answers {
  const { [id]: _, ...others } = answers;
  return answer === undefined ? (others as Answers) : ({ ...others, [id]: answer } as Answers);
}
