import type { AsRead } from '../questionnaire/answers.ts';
import { choiceIds, choiceQuestion } from '../questionnaire/questions.ts';
import { type Framework, frameworkTable } from './framework.ts';
import { hostTable, type Ranking } from './host.ts';
import { type Need, needTable } from './need.ts';
import { type Size, sizeTable } from './size.ts';
import type { Table } from './table.ts';

/**
 * Rises with every change that can change an advice: of a row's condition or choice, of an assumption. It stands
 * in links. Each version's rules are kept in `releases/`, so that an old link's advice can be shown as it was.
 */
export const rulesVersion = 1;

/** The tables in the order they are read. */
export interface Tables {
  readonly need: Table<Need>;
  readonly size: Table<Size>;
  readonly host: Table<Ranking>;
  readonly framework: Table<Framework>;
}

/** Everything that turns answers into an advice, as plain data. */
export interface Rules {
  readonly version: number;
  /** What each question assumed, and when it had a meaning. */
  readonly questions: AsRead;
  readonly tables: Tables;
}

export const tables: Tables = {
  need: needTable,
  size: sizeTable,
  host: hostTable,
  framework: frameworkTable,
};

/** The rules by which this page decides. */
export const today: Rules = {
  version: rulesVersion,
  questions: Object.fromEntries(
    choiceIds.map((id) => {
      const { assume, onlyWhen } = choiceQuestion(id);
      return [id, { assume, ...(onlyWhen && { onlyWhen }) }];
    }),
  ),
  tables,
};

/** The part of some rules on which every advice depends; wording and sources may change at any time. */
export function decisivePart({ version, questions, tables }: Rules): string {
  const rows = Object.entries(tables).map(([id, table]) => [
    id,
    (table as Table<unknown>).map(({ id, when, choose }) => ({ id, when, choose })),
  ]);
  return JSON.stringify({ version, questions, tables: Object.fromEntries(rows) });
}
