import type { Text } from '../language/text.ts';
import {
  type Answers,
  type Assumption,
  assumptionsIn,
  type Facts,
  factsOf,
} from '../questionnaire/answers.ts';
import type { Framework } from './framework.ts';
import type { Ranking } from './host.ts';
import type { Need } from './need.ts';
import type { Outcome } from './outcomes.ts';
import { type Rules, today } from './rules.ts';
import type { Size } from './size.ts';
import { type Row, rowFor } from './table.ts';
import { tradeOffBetween } from './tradeOffs.ts';

export { rulesVersion, tables } from './rules.ts';

/** The applied row of a table: what was decided and why. */
export type Reason = Row<unknown>;

/** The first choice and the outcome that comes closest to it. */
export interface Pair {
  readonly recommended: Outcome;
  readonly runnerUp: Outcome;
}

export interface Decision extends Pair {
  readonly facts: Facts;
  readonly tradeOff: Text;
  /** The rows that led to the recommendation, the one that weighs most first. */
  readonly reasons: readonly Reason[];
  /** What the starter is written with: the visitor's choice, else the recommended one. */
  readonly framework: Framework;
  readonly frameworkReason: Reason;
  readonly assumptions: readonly Assumption[];
}

/**
 * What three tables chose, taken together: need, then size, then host. Where an earlier table settles the
 * matter, the next one names the runner-up: it is what the advice would be if the earlier fell the other way.
 */
export function pairFrom(need: Need, size: Size, { first, second }: Ranking): Pair {
  const withServer: Pair =
    size === 'one' ? { recommended: 'single', runnerUp: first } : { recommended: first, runnerUp: second };
  if (need === 'none') return { recommended: 'none', runnerUp: withServer.recommended };
  return need === 'replaceable' ? { recommended: withServer.recommended, runnerUp: 'none' } : withServer;
}

/** Reads the tables, today's or those of an earlier release, and gathers what they chose and why. */
export function decide(answers: Answers, { tables, questions }: Rules = today): Decision {
  const facts = factsOf(answers, questions);
  const need = rowFor(tables.need, facts);
  const size = rowFor(tables.size, facts);
  const host = rowFor(tables.host, facts);
  const framework = rowFor(tables.framework, facts);

  const { recommended, runnerUp } = pairFrom(need.choose, size.choose, host.choose);
  const reasons =
    recommended === 'none' ? [need] : recommended === 'single' ? [need, size] : [host, size, need];

  return {
    facts,
    recommended,
    runnerUp,
    tradeOff: tradeOffBetween(recommended, runnerUp),
    reasons,
    framework: answers.framework ?? framework.choose,
    frameworkReason: framework,
    assumptions: assumptionsIn(answers, questions),
  };
}
