import { tables } from '../decision/decide.ts';
import { reads, rowFor, type Table } from '../decision/table.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { answersTo, type ChoiceId } from '../questionnaire/questions.ts';
import { combinations } from './combinations.ts';

/*
 * The whole space of answers, `unsure` included, in a second. Advice depends on the answers only through the
 * three rows that apply, and the three tables have two questions in common. So for each answer to those two, each
 * table's other questions are gone through alone, and answers that meet the same row are taken together. The
 * sizes of the parts multiply to the answers a class stands for.
 */

/** The questions that more than one hosting table reads; a test holds this list to the tables. */
export const shared: readonly ChoiceId[] = ['play', 'traffic'];

/** Answers that meet the same rows, given the same answers to the shared questions. */
export interface AnswerClass {
  /** The rows of need, size and host. */
  readonly rows: readonly [string, string, string];
  readonly example: Answers;
  /** How many ways of answering parts 1 to 3 it stands for. */
  readonly size: number;
}

interface Part {
  readonly row: string;
  readonly example: Answers;
  readonly size: number;
}

function partsOf(table: Table<unknown>, settled: Answers): Part[] {
  const others = reads(table).filter((id) => !shared.includes(id));
  const parts = new Map<string, Part>();
  for (const answers of combinations(others, answersTo)) {
    const row = rowFor(table, factsOf({ ...settled, ...answers })).id;
    const { example = answers, size = 0 } = parts.get(row) ?? {};
    parts.set(row, { row, example, size: size + 1 });
  }
  return [...parts.values()];
}

/** Every class: together they are all ways of answering parts 1 to 3. */
export function everyClass(): AnswerClass[] {
  return combinations(shared, answersTo).flatMap((settled) => {
    const [needs, sizes, hosts] = [tables.need, tables.size, tables.host].map((table) =>
      partsOf(table, settled),
    ) as [Part[], Part[], Part[]];
    return needs.flatMap((need) =>
      sizes.flatMap((size) =>
        hosts.map(
          (host): AnswerClass => ({
            rows: [need.row, size.row, host.row],
            example: { ...settled, ...need.example, ...size.example, ...host.example },
            size: need.size * size.size * host.size,
          }),
        ),
      ),
    );
  });
}
