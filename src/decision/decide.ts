import type { Text } from '../language/text.ts';
import {
  type Answers,
  type Assumption,
  assumptionsIn,
  type Facts,
  factsOf,
} from '../questionnaire/answers.ts';
import { type Framework, frameworkTable } from './framework.ts';
import { hostTable } from './host.ts';
import { needTable } from './need.ts';
import type { Outcome } from './outcomes.ts';
import { sizeTable } from './size.ts';
import { type Row, rowFor } from './table.ts';
import { tradeOffBetween } from './tradeOffs.ts';

/** Rises with every change of a table that can change an answer; it stands in links. */
export const rulesVersion = 1;

/** The tables in the order they are read. */
export const tables = { need: needTable, size: sizeTable, host: hostTable, framework: frameworkTable };

/** The applied row of a table: what was decided and why. */
export type Reason = Row<unknown>;

export interface Decision {
  readonly facts: Facts;
  readonly recommended: Outcome;
  readonly runnerUp: Outcome;
  readonly tradeOff: Text;
  /** The rows that led to the recommendation, the one that weighs most first. */
  readonly reasons: readonly Reason[];
  /** What the starter is written with: the visitor's choice, else the recommended one. */
  readonly framework: Framework;
  readonly frameworkReason: Reason;
  readonly assumptions: readonly Assumption[];
}

/**
 * Reads the tables: need, then size, then host. Where an earlier table settles the matter, the next one
 * names the runner-up: it is what the advice would be if the earlier answer fell the other way.
 */
export function decide(answers: Answers): Decision {
  const facts = factsOf(answers);
  const need = rowFor(tables.need, facts);
  const size = rowFor(tables.size, facts);
  const host = rowFor(tables.host, facts);
  const framework = rowFor(tables.framework, facts);

  const { first, second } = host.choose;
  const withServer: readonly [Outcome, Outcome] = size.choose === 'one' ? ['single', first] : [first, second];
  const [recommended, runnerUp]: readonly [Outcome, Outcome] =
    need.choose === 'none'
      ? ['none', withServer[0]]
      : need.choose === 'replaceable'
        ? [withServer[0], 'none']
        : withServer;
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
    assumptions: assumptionsIn(answers),
  };
}
