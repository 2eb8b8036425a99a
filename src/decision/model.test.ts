import { describe, expect, test } from 'vitest';
import { hostingIds } from '../questionnaire/questions.ts';
import { pairFrom, tables } from './decide.ts';
import type { Ranking } from './host.ts';
import { allBits, bitsOf, hosting, type ModelQuestion, type ModelTables, modelOf, placeOf } from './model.ts';
import { matters } from './relevance.ts';

const cloud: Ranking = { first: 'cloud', second: 'idc' };
const estate: Ranking = { first: 'idc', second: 'hybrid' };

/** Four questions and three tables, small enough to be prepared by hand. */
const small: Record<string, ModelQuestion> = {
  online: { options: ['no', 'yes'], assume: 'no' },
  ranked: { options: ['no', 'yes'], assume: 'no', onlyWhen: { question: 'online', is: ['yes'] } },
  players: { options: ['few', 'some', 'many'], assume: 'few' },
  machines: { options: ['none', 'owned'], assume: 'none' },
};
const rows: ModelTables = {
  need: [
    { when: { ranked: ['yes'] }, choose: 'server' },
    { when: { ranked: ['no'] }, choose: 'none' },
  ],
  size: [
    { when: { players: ['few'] }, choose: 'one' },
    { when: { online: ['no'], players: ['some', 'many'] }, choose: 'one' },
    { when: { online: ['yes'], players: ['some', 'many'] }, choose: 'fleet' },
  ],
  host: [
    { when: { online: ['no'] }, choose: cloud },
    { when: { online: ['yes'], machines: ['none'] }, choose: { ...cloud } },
    { when: { online: ['yes'], machines: ['owned'] }, choose: estate },
  ],
};

describe('a small model', () => {
  // Made in each test anew, so that mutants of how it is made are met.
  const made = () => modelOf(small, rows);

  test('knows which questions each table reads, and which ones tables share', () => {
    const model = made();
    expect(model.ids).toEqual(['online', 'ranked', 'players', 'machines']);
    expect(model.questions).toEqual(Object.values(small));
    expect(model.reads).toEqual([[1], [0, 2], [0, 3]]);
    expect(model.shared).toEqual([0]);
  });

  test('tells choices apart by what they hold', () => {
    const model = made();
    expect(model.choices).toEqual([2, 2, 2]);
  });

  test('leaves in each settlement the rows that can apply, without what is settled or meaningless', () => {
    const model = made();
    expect(model.settlements).toEqual([
      {
        settled: [{ at: 0, bits: 0b01 }],
        branches: [
          // Ranks have no meaning offline, so that they are as assumed.
          [{ choice: 1, conditions: [] }],
          [
            { choice: 0, conditions: [{ at: 2, bits: 0b001 }] },
            { choice: 0, conditions: [{ at: 2, bits: 0b110 }] },
          ],
          [{ choice: 0, conditions: [] }],
        ],
      },
      {
        settled: [{ at: 0, bits: 0b10 }],
        branches: [
          [
            { choice: 0, conditions: [{ at: 1, bits: 0b10 }] },
            { choice: 1, conditions: [{ at: 1, bits: 0b01 }] },
          ],
          [
            { choice: 0, conditions: [{ at: 2, bits: 0b001 }] },
            { choice: 1, conditions: [{ at: 2, bits: 0b110 }] },
          ],
          [
            { choice: 0, conditions: [{ at: 3, bits: 0b01 }] },
            { choice: 1, conditions: [{ at: 3, bits: 0b10 }] },
          ],
        ],
      },
    ]);
  });

  test('names each pair once and finds it for any three choices', () => {
    const model = made();
    expect(model.pairs).toEqual([
      { recommended: 'single', runnerUp: 'cloud' },
      { recommended: 'single', runnerUp: 'idc' },
      { recommended: 'cloud', runnerUp: 'idc' },
      { recommended: 'idc', runnerUp: 'hybrid' },
      { recommended: 'none', runnerUp: 'single' },
      { recommended: 'none', runnerUp: 'cloud' },
      { recommended: 'none', runnerUp: 'idc' },
    ]);
    for (const [n, need] of (['server', 'none'] as const).entries())
      for (const [s, size] of (['one', 'fleet'] as const).entries())
        for (const [h, host] of [cloud, estate].entries())
          expect(model.pairs[model.pairOf(n, s, h)]).toEqual(pairFrom(need, size, host));
  });

  test('answers whether a question matters', () => {
    const model = made();
    const open = model.questions.map(allBits);
    expect(model.ids.map((_, at) => matters(at, open, model))).toEqual([true, true, true, true]);
    const offline = open.with(0, 0b01);
    expect(model.ids.map((_, at) => matters(at, offline, model))).toEqual([false, false, false, false]);
    const few = open.with(2, 0b001).with(1, 0b01);
    expect(model.ids.map((_, at) => matters(at, few, model))).toEqual([false, false, false, false]);
  });

  test('cannot be made where a question hangs on one that only one table reads', () => {
    const { online, ...others } = small;
    expect(() => modelOf({ online: online!, ...others }, { ...rows, size: [], host: [] })).toThrow(
      'ranked depends on online, which one table reads alone',
    );
  });
});

test('options are bits in their order', () => {
  const { players } = small;
  expect(allBits(players!)).toBe(0b111);
  expect(bitsOf(players!, ['many', 'few'])).toBe(0b101);
  expect(bitsOf(players!, ['a crowd'])).toBe(0);
});

test('the model of the wizard is made of its questions and tables', () => {
  expect(hosting.ids).toEqual(hostingIds);
  expect(hosting.shared.map((at) => hosting.ids[at])).toEqual(['play', 'traffic']);
  expect(hosting.settlements).toHaveLength(5 * 3);
  expect(hosting.choices).toEqual([
    3,
    2,
    new Set(tables.host.map(({ choose }) => JSON.stringify(choose))).size,
  ]);
  expect(hostingIds.map(placeOf)).toEqual(hostingIds.map((_, at) => at));
});
