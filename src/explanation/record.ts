import { rulesVersion } from '../decision/decide.ts';
import type { Framework } from '../decision/framework.ts';
import { type Outcome, outcomes } from '../decision/outcomes.ts';
import type { Source } from '../decision/table.ts';
import type { Language, Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds, optionOf, questions } from '../questionnaire/questions.ts';
import type { Assumed } from './assumptions.ts';
import { certaintyOf } from './certainty.ts';
import type { Change } from './change.ts';
import type { Closeness } from './closeness.ts';
import type { Explanation } from './explain.ts';
import { type Argument, type Given, givenIn } from './reasons.ts';
import { sentenceOf } from './tippingPoints.ts';

/** One answer the advice rests on, as an id and in words. */
export interface RecordedAnswer extends Given {
  readonly topic: string;
  readonly label: string;
}

export interface RecordedReason {
  readonly id: string;
  readonly text: string;
  readonly source?: Source;
  readonly answers: readonly RecordedAnswer[];
}

/** An outcome that was not chosen, with the strongest reason against it. */
export interface Alternative {
  readonly outcome: Outcome;
  readonly name: string;
  readonly isRunnerUp: boolean;
  readonly reason: RecordedReason;
}

export interface RecordedTippingPoint {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly recommended: Outcome;
  readonly runnerUp: Outcome;
}

/** What another answer than the assumed one would lead to. */
export interface RecordedOtherwise {
  readonly option: string;
  readonly label: string;
  readonly recommended: Outcome;
  readonly runnerUp: Outcome;
}

export interface RecordedAssumption {
  readonly question: HostingId;
  readonly option: string;
  readonly topic: string;
  readonly label: string;
  readonly matters: boolean;
  readonly otherwise: readonly RecordedOtherwise[];
}

/** When, in which language and under which address a decision is written down. */
export interface Occasion {
  readonly language: Language;
  /** The address that opens the same result, or the query alone where no address is known. */
  readonly link: string;
  /** The day as YYYY-MM-DD; left out where the same answers must always give the same bytes. */
  readonly date?: string;
}

/**
 * A decision written down in one language: the one document that the Markdown record, the JSON and the printed
 * page are read from. `public/advice.schema.json` describes it.
 */
export interface DecisionRecord extends Occasion {
  readonly rules: number;
  /** What was said, by question; a question about the hosting that is open says `unsure`. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the decision was made with: the answers, and an assumption where there was none. */
  readonly context: readonly RecordedAnswer[];
  readonly recommended: Outcome;
  readonly verdict: string;
  readonly meaning: string;
  readonly certainty: string;
  readonly runnerUp: Outcome;
  readonly tradeOff: string;
  readonly framework: Framework;
  readonly reasons: readonly RecordedReason[];
  /** The runner-up first. */
  readonly alternatives: readonly Alternative[];
  readonly tippingPoints: readonly RecordedTippingPoint[];
  readonly closeness: Pick<Closeness, 'level' | 'ways' | 'flips'> & { readonly text: string };
  readonly assumptions: readonly RecordedAssumption[];
  readonly stands: Assumed['stands'];
}

/** What was said, every question about the hosting included: what is open is `unsure`. */
export function saidIn(answers: Answers): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(hostingIds.map((id) => [id, 'unsure'])), ...answers };
}

/** Writes a decision down. The day is passed in, for nothing here looks at a clock. */
export function recordOf(answers: Answers, explanation: Explanation, occasion: Occasion): DecisionRecord {
  const { decision, closeness } = explanation;
  const { recommended, runnerUp, facts } = decision;
  const say = (text: Text) => text[occasion.language];
  const topicOf = (question: HostingId) => say(questions[question].topic);
  const labelOf = (question: HostingId, option: string) => say(optionOf(question, option).label);
  const recorded = (given: Given): RecordedAnswer => ({
    ...given,
    topic: topicOf(given.question),
    label: labelOf(given.question, given.option),
  });
  const reasonFrom = ({ id, because, source, answers }: Argument): RecordedReason => ({
    id,
    text: say(because),
    ...(source && { source }),
    answers: answers.map(recorded),
  });
  const everyQuestion = Object.fromEntries(hostingIds.map((id) => [id, []]));

  return {
    ...occasion,
    rules: rulesVersion,
    answers: saidIn(answers),
    context: givenIn(everyQuestion, answers, facts).map(recorded),
    recommended,
    verdict: say(outcomes[recommended].verdict),
    meaning: say(outcomes[recommended].meaning),
    certainty: say(certaintyOf(decision)),
    runnerUp,
    tradeOff: say(decision.tradeOff),
    framework: decision.framework,
    reasons: explanation.reasons.map(reasonFrom),
    alternatives: explanation.whyNot
      .map(({ outcome, reason }) => ({
        outcome,
        name: say(outcomes[outcome].name),
        isRunnerUp: outcome === runnerUp,
        reason: reasonFrom(reason),
      }))
      .sort((one, other) => Number(other.isRunnerUp) - Number(one.isRunnerUp)),
    tippingPoints: explanation.tippingPoints.map((point) => ({
      text: say(sentenceOf(point)),
      changes: point.changes,
      recommended: point.recommended,
      runnerUp: point.runnerUp,
    })),
    closeness: {
      level: closeness.level,
      ways: closeness.ways,
      flips: closeness.flips,
      text: say(closeness.words),
    },
    assumptions: explanation.assumptions.map(({ question, option, matters, otherwise }) => ({
      question,
      option,
      topic: topicOf(question),
      label: labelOf(question, option),
      matters,
      otherwise: otherwise.map((each) => ({ ...each, label: labelOf(question, each.option) })),
    })),
    stands: explanation.stands,
  };
}

/** The record as JSON, pointing at the schema that describes it. */
export function toJson(record: DecisionRecord, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...record }, undefined, 2)}\n`;
}

/** A day of somebody's calendar, as records write it. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
