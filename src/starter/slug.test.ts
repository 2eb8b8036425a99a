import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTyped } from '../testing/anyAnswers.ts';
import { slugOf } from './slug.ts';

const slug = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;
/** Written out: what Windows, Python and the projects' own packages already use. */
const taken = [
  ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'],
  ...['test', 'tests', 'django', 'flask', 'class', 'import', 'none', 'true', 'false', 'admin', 'app', 'apps'],
  ...[
    'config',
    'game',
    'server',
    'src',
    'dist',
    'accounts',
    'saves',
    'leaderboards',
    'health',
    'node-modules',
  ],
];

test.each([
  ['Star Garden', 'star-garden'],
  ['별의 정원', 'byeorui-jeongwon'],
  ['별의 정원'.normalize('NFD'), 'byeorui-jeongwon'],
  ['바람의 나라 2', 'baramui-nara-2'],
  ['Café Olé', 'cafe-ole'],
  ['ＦＵＬＬ', 'full'],
  ['O\'Neill\'s "Best" `Game`', 'o-neill-s-best-game'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows', 'c-windows'],
  ['$(rm -rf /); echo', 'rm-rf-echo'],
  ['2048', 'my-game'],
  ['2048 Stars', 'stars'],
  ['👨‍👩‍👧‍👦', 'my-game'],
  ['東京', 'my-game'],
  ['---', 'my-game'],
  ['', 'my-game'],
  [undefined, 'my-game'],
  ['Go', 'go-game'],
  ['x', 'x-game'],
  ['constructor', 'constructor'],
  ['valueOf', 'valueof'],
  ['__proto__', 'proto'],
  ['ㅋㅋㅋ 왕국', 'kkk-wangguk'],
])('%j becomes %s', (name, expected) => {
  expect(slugOf(name)).toBe(expected);
  expect(slugOf(name)).toMatch(slug);
});

describe('a word that is taken', () => {
  test.each(taken)('%s gets a second word', (word) => {
    expect(slugOf(word)).toBe(`${word}-game`);
    expect(slugOf(`  ${word.toUpperCase()}! `)).toBe(`${word}-game`);
  });
});

test('a name of 10 kB is cut to 40 characters, and not behind a hyphen', () => {
  expect(slugOf('a'.repeat(10_000))).toBe('a'.repeat(40));
  expect(slugOf(`${'a'.repeat(39)} ${'b'.repeat(10_000)}`)).toBe('a'.repeat(39));
  expect(slugOf('별'.repeat(3_400))).toMatch(slug);
});

test('any name becomes a slug that is safe and free', () => {
  fc.assert(
    fc.property(anyTyped, (name) => {
      expect(slugOf(name)).toMatch(slug);
      expect(taken).not.toContain(slugOf(name));
    }),
    { numRuns: 3_000 },
  );
});

test('a slug stays as it is', () => {
  fc.assert(
    fc.property(anyTyped, (name) => {
      expect(slugOf(slugOf(name))).toBe(slugOf(name));
    }),
    { numRuns: 1_000 },
  );
});
