import { describe, expect, test } from 'vitest';
import { factsOf } from '../questionnaire/answers.ts';
import { choiceIds, hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { combinations } from '../testing/combinations.ts';
import { tables } from './decide.ts';
import { holds, type Row, reads, rowFor, type Table } from './table.ts';

const named = Object.entries(tables) as [string, Table<unknown>][];
const rows: readonly Row<unknown>[] = named.flatMap(([, table]) => table);

describe.each(named)('the %s table', (_, table) => {
  const everyFacts = combinations(reads(table)).map((answers) => factsOf(answers));

  test('has exactly one row for any answers', () => {
    const wrong = everyFacts
      .map((facts) => table.filter(({ when }) => holds(when, facts)).map(({ id }) => id))
      .filter((applied) => applied.length !== 1);
    expect(wrong).toEqual([]);
  });

  test.each(table.map(({ id }) => id))('is asked for the row %s', (id) => {
    expect(everyFacts.some((facts) => rowFor(table, facts).id === id)).toBe(true);
  });

  test.each(table.map(({ id }) => id))('cannot do without the row %s', (id) => {
    const without = table.filter((row) => row.id !== id);
    expect(() => everyFacts.map((facts) => rowFor(without, facts))).toThrow('no row applies');
  });

  test('says so when two rows claim the same answers', () => {
    const [first] = table;
    const doubled = [...table, { ...first!, id: 'a-second-claim' }];
    expect(() => everyFacts.map((facts) => rowFor(doubled, facts))).toThrow('both apply');
  });
});

describe.each(rows)('the row $id', ({ id, when, because }) => {
  test('is named by a sentence in kebab case', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){2,}$/);
  });

  test('gives its reason in both languages, calmly', () => {
    expect(because.ko).toMatch(/^[^!]*\p{sc=Hangul}[^!]*\.$/u);
    expect(because.en).toMatch(/^[^!\p{sc=Hangul}]{20,}\.$/u);
  });

  test('has no condition that is idle, empty or doubled', () => {
    for (const question of choiceIds) {
      const options: readonly string[] | undefined = when[question];
      if (!options) continue;
      expect(options.length).toBeGreaterThan(0);
      expect(options.length).toBeLessThan(optionsOf(question).length);
      expect(new Set(options).size).toBe(options.length);
    }
  });
});

test.each(rows.filter(({ source }) => source))(
  'the source of $id has a title and an address',
  ({ source }) => {
    expect(source?.title.trim()).not.toBe('');
    expect(['https:', 'http:']).toContain(new URL(source?.url ?? '').protocol);
  },
);

test('no two rows of any table share an id', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('every question about the hosting is read by a hosting table', () => {
  const read = new Set([tables.need, tables.size, tables.host].flatMap(reads));
  expect([...read].sort()).toEqual([...hostingIds].sort());
});

test('the framework table reads nothing about the hosting', () => {
  expect(reads(tables.framework).filter((id) => hostingIds.some((hosting) => hosting === id))).toEqual([]);
});
