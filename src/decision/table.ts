import type { Text } from '../language/text.ts';
import type { Facts } from '../questionnaire/answers.ts';
import type { ChoiceId, OptionId } from '../questionnaire/questions.ts';

/** Where a claim can be checked. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Conditions on answers, all of which must hold; a question that is not named may have any answer. */
export type When = { readonly [Q in ChoiceId]?: readonly OptionId<Q>[] };

/** One row of a decision table: under this condition, this choice, for this reason. */
export interface Row<Choice> {
  /** A short sentence in kebab case; it stands in the command line's output. */
  readonly id: string;
  readonly when: When;
  readonly choose: Choice;
  readonly because: Text;
  readonly source?: Source;
}

export type Table<Choice> = readonly Row<Choice>[];

/** Whether every condition holds for the facts. */
export function holds(when: When, facts: Facts): boolean {
  for (const question in when) {
    const options: readonly string[] | undefined = when[question as ChoiceId];
    if (options && !options.includes(facts[question as ChoiceId])) return false;
  }
  return true;
}

/** The questions a table reads. */
export function reads(table: Table<unknown>): ChoiceId[] {
  return [...new Set(table.flatMap((row) => Object.keys(row.when) as ChoiceId[]))];
}

/**
 * The one row that applies. Rows do not overlap and leave no gap, so their order is without meaning.
 * @throws when the table is broken: a test proves over everything each table reads that none is.
 */
export function rowFor<Choice>(table: Table<Choice>, facts: Facts): Row<Choice> {
  let row: Row<Choice> | undefined;
  for (const each of table) {
    if (!holds(each.when, facts)) continue;
    if (row) throw new Error(`rows ${row.id} and ${each.id} both apply`);
    row = each;
  }
  if (!row) throw new Error('no row applies');
  return row;
}
