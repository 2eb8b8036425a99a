import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersTo, type ChoiceId, hostingIds } from '../questionnaire/questions.ts';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { everyClass, shared } from '../testing/space.ts';
import { tries } from '../testing/tries.ts';
import { type Decision, decide, tables } from './decide.ts';
import { outcomeIds } from './outcomes.ts';
import { reads, rowFor } from './table.ts';

const hosting = [tables.need, tables.size, tables.host] as const;
const rowsMet = (rows: readonly string[]) => rows.join(' ');
const classes = everyClass();
const decided = new Map<string, Decision>(
  classes.map(({ rows, example }) => [rowsMet(rows), decide(example)]),
);
const answersCovered = classes.reduce((sum, { size }) => sum + size, 0);
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
