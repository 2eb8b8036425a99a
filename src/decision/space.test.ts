import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, factsOf } from '../questionnaire/answers.ts';
import { answersTo, type ChoiceId, hostingIds } from '../questionnaire/questions.ts';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { combinations } from '../testing/combinations.ts';
import { tries } from '../testing/tries.ts';
import { type Decision, decide, tables } from './decide.ts';
import { outcomeIds } from './outcomes.ts';
import { reads, rowFor, type Table } from './table.ts';

/*
 * The whole space, `unsure` included, in a second. Advice depends on the answers only through the three rows
 * that apply, and the three tables have two questions in common. So for each answer to those two, each table's
 * other questions are gone through alone; answers that meet the same row form a class; and one member of every
 * combination of classes is really decided. The sizes of the classes multiply to the answers each stands for.
 */
const hosting = [tables.need, tables.size, tables.host] as const;
const shared: readonly ChoiceId[] = ['play', 'traffic'];

interface Class {
  readonly row: string;
  readonly example: Answers;
  readonly size: number;
}

function classesOf(table: Table<unknown>, settled: Answers): Class[] {
  const others = reads(table).filter((id) => !shared.includes(id));
  const classes = new Map<string, Class>();
  for (const answers of combinations(others, answersTo)) {
    const row = rowFor(table, factsOf({ ...settled, ...answers })).id;
    const { example = answers, size = 0 } = classes.get(row) ?? {};
    classes.set(row, { row, example, size: size + 1 });
  }
  return [...classes.values()];
}

const rowsMet = (rows: readonly string[]) => rows.join(' ');
const decided = new Map<string, Decision>();
let answersCovered = 0;
for (const settled of combinations(shared, answersTo)) {
  const [needs, sizes, hosts] = hosting.map((table) => classesOf(table, settled));
  for (const need of needs ?? [])
    for (const size of sizes ?? [])
      for (const host of hosts ?? []) {
        const decision = decide({ ...settled, ...need.example, ...size.example, ...host.example });
        decided.set(rowsMet([need.row, size.row, host.row]), decision);
        answersCovered += need.size * size.size * host.size;
      }
}
const decisions = [...decided.values()];

test('the tables have only play and traffic in common', () => {
  const readers = (id: ChoiceId) => hosting.filter((table) => reads(table).includes(id)).length;
  expect(hostingIds.filter((id) => readers(id) > 1)).toEqual(shared.toSorted());
  expect(hostingIds.filter((id) => readers(id) === 0)).toEqual([]);
});

test('all 59,719,680 ways of answering parts 1 to 3 are decided', () => {
  expect(answersCovered).toBe(hostingIds.reduce((product, id) => product * answersTo(id).length, 1));
  expect(answersCovered).toBe(59_719_680);
});

test('answers that meet the same rows get the same advice', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { facts, recommended, runnerUp } = decide(answers);
      const example = decided.get(rowsMet(hosting.map((table) => rowFor<unknown>(table, facts).id)));
      expect([recommended, runnerUp]).toEqual([example?.recommended, example?.runnerUp]);
    }),
    { numRuns: tries(2000) },
  );
});

test('the first choice is never its own runner-up', () => {
  expect(decisions.filter(({ recommended, runnerUp }) => recommended === runnerUp)).toEqual([]);
});

test('every decision states the trade-off against its runner-up in both languages', () => {
  for (const { tradeOff } of decisions) {
    expect(tradeOff.ko).toMatch(/\p{sc=Hangul}/u);
    expect(tradeOff.en).not.toBe('');
  }
});

test('every decision gives its reasons, each of them once', () => {
  for (const { reasons } of decisions) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(new Set(reasons).size).toBe(reasons.length);
  }
});

test.each(outcomeIds)('%s is the first choice of some teams and the runner-up of others', (outcome) => {
  expect(decisions.some(({ recommended }) => recommended === outcome)).toBe(true);
  expect(decisions.some(({ runnerUp }) => runnerUp === outcome)).toBe(true);
});
