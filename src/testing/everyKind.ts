import { tables } from '../decision/decide.ts';
import { reads, rowFor, type Table } from '../decision/table.ts';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { answersTo, hostingIds } from '../questionnaire/questions.ts';
import { combinations, oneOfEach } from './combinations.ts';
import { shared } from './space.ts';

/** One way of answering a table's own questions for each of its rows that can apply. */
function oneOfEachRow(table: Table<unknown>, settled: Answers): Answers[] {
  const own = reads(table).filter((id) => !shared.includes(id));
  return oneOfEach(combinations(own), (answers) => rowFor(table, factsOf({ ...settled, ...answers })).id);
}

/**
 * Every kind of team: for each answer to the questions that tables share, one of each row of need and size, with
 * every answer to the questions of the host table.
 */
export const everyKind: readonly Answers[] = combinations(shared).flatMap((settled) => {
  const hosts = combinations(reads(tables.host).filter((id) => !shared.includes(id)));
  return oneOfEachRow(tables.need, settled).flatMap((need) =>
    oneOfEachRow(tables.size, settled).flatMap((size) =>
      hosts.map((host) => ({ ...settled, ...need, ...size, ...host })),
    ),
  );
});

/** What can be at each hosting question: its options, "I don't know", and nothing yet. */
const states = hostingIds.map((id) => [...answersTo(id), undefined]);

/** How many states parts 1–3 can be in. */
export const stateCount = states.reduce((product, each) => product * each.length, 1);

/** One of these states, by its number. */
export function stateAt(number: number): Answers {
  let rest = number;
  const answers: Record<string, string> = {};
  hostingIds.forEach((id, at) => {
    const each = states[at]!;
    const answer = each[rest % each.length];
    rest = Math.floor(rest / each.length);
    if (answer !== undefined) answers[id] = answer;
  });
  return answers as Answers;
}
