import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../decision/releases.ts';
import { type Rules, rulesVersion } from '../decision/rules.ts';
import { rowFor, type Table } from '../decision/table.ts';
import { factsOf } from '../questionnaire/answers.ts';
import { adviceUnder, type Kept } from '../testing/kept.ts';
import text from './kept.jsonl?raw';
import { fromLink } from './link.ts';

/*
 * Links as they were written, and what was advised on them. People keep such links, so the list only grows: a line
 * that fails is a link somebody can no longer open, and is never the line's fault. `npm run keep` adds a release's.
 */

/** Each release’s last line and the SHA-256 of everything up to it. To be added to, never to be changed. */
const seals = [
  {
    lines: 246,
    sha256: '6677e50d76f6c1b0ec2deb1ca8c9af2ad2b71e71dd2b57d98c65110ed8e1bc8b',
  },
  { lines: 254, sha256: '309fc245cd38eacb26f5dcdcdcfdd94123ca31c50d1dad1440d61cbf2e93cd5f' },
];

const lines = text.trimEnd().split('\n');
const kept = lines.map((line) => JSON.parse(line) as Kept);
const sha256 = (count: number) => createHash('sha256').update(lines.slice(0, count).join('\n')).digest('hex');

const rules = new Map<number, Rules>();
for (let version = 1; version <= rulesVersion; version += 1) rules.set(version, await rulesOf(version));

test.each(seals)('the first $lines lines are as they were written', ({ lines, sha256: sealed }) => {
  expect(sha256(lines)).toBe(sealed);
});

test('every line is under a seal', () => {
  expect({ lines: seals.at(-1)?.lines, sha256: seals.at(-1)?.sha256 }).toEqual({
    lines: lines.length,
    sha256: sha256(lines.length),
  });
});

test('no line stands twice', () => {
  expect(new Set(kept.map(({ link }) => link)).size).toBe(kept.length);
});

describe.each(kept)('the link $link', ({ link, opens, rules: version, advice }) => {
  test('still opens where it was copied', () => {
    const { notices, rules: _, ...place } = fromLink(link);
    expect(place).toEqual(opens);
    expect(notices.filter(({ kind }) => kind !== 'other-rules')).toEqual([]);
  });

  test('still gets the advice it got under its own rules', () => {
    expect(adviceUnder(rules.get(version)!, opens.answers)).toEqual(advice);
  });
});

describe.each([...rules.values()])('of the links under rules $version', ({ version, questions, tables }) => {
  const own = kept.filter((each) => each.rules === version);

  test('there are two hundred at least', () => {
    expect(own.length).toBeGreaterThanOrEqual(200);
  });

  test.each(Object.keys(questions) as (keyof typeof questions)[])(
    'some give every answer to %s that a row asks for',
    (id) => {
      const rows = (Object.values(tables) as Table<unknown>[]).flat().flatMap(({ when }) => when[id] ?? []);
      const given = new Set(own.map(({ opens }) => opens.answers[id]));
      expect([...given]).toEqual(expect.arrayContaining([questions[id]?.assume, ...rows]));
    },
  );

  test.each(Object.entries(tables) as [string, Table<unknown>][])('some meet each row of %s', (_, table) => {
    const met = new Set(own.map(({ opens }) => rowFor(table, factsOf(opens.answers, questions)).id));
    expect(met).toEqual(new Set(table.map(({ id }) => id)));
  });

  test('some get each outcome first and some second, none of them itself', () => {
    const firsts = new Set(own.map(({ advice }) => advice.recommended));
    expect(new Set(own.map(({ advice }) => advice.runnerUp))).toEqual(firsts);
    expect(firsts.size).toBe(5);
  });

  test('some open each screen there was, in both languages', () => {
    expect(new Set(own.map(({ opens }) => opens.at)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(own.map(({ opens }) => opens.language))).toEqual(new Set(['ko', 'en', undefined]));
  });
});
