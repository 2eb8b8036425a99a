import { expect, test } from 'vitest';
import { hostingIds, optionsOf } from '../questionnaire/questions.ts';
import { clauses, joined } from './clauses.ts';

const all = hostingIds.flatMap((id) =>
  optionsOf(id).map((option) => ({
    id,
    option,
    ...(clauses[id] as Record<string, { ko: string; en: string }>)[option]!,
  })),
);

test.each(all)('the clause of $id $option can be followed by what comes of it', ({ ko, en }) => {
  expect(ko).toMatch(/[가-힣]면$/);
  expect(en).toMatch(/^[^A-Z.!].*[^.!]$/);
});

test('two clauses are joined as one would say it', () => {
  expect(new Set(all.map(({ ko }) => joined(ko).split(' ').at(-1)))).toEqual(
    new Set([
      ...['가고', '쓰고', '관리하고', '두고', '맡기고', '쥐고', '없고', '매기고', '게임이고', '열고'],
      ...['주고받고', '운영하고', '되고', '않고', '명이고', '넘고', '꾸준하고', '몰리고', '서비스하고'],
      ...['넓히고', '괜찮고', '하고', '돌보고', '생기고', '있고', '부담되고'],
    ]),
  );
});

test('no two answers are worded alike', () => {
  expect(new Set(all.map(({ ko }) => ko)).size).toBe(all.length);
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
});
