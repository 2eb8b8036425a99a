import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTyped } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import { tidyName } from './answers.ts';

test.each([
  '별의 정원',
  'Sudoku',
  '카페 "별"',
  "O'Neill's",
  '../../etc/passwd',
  '<b>굵게</b>',
  'a & b | `c`',
  '👨‍👩‍👧‍👦 가족',
  '한국🇰🇷',
  'ｆｕｌｌ',
  '%EA%B0%80',
  'a+b=c',
])('the name %s stays as typed', (name) => {
  expect(tidyName(name)).toBe(name);
});

test.each([
  { of: 'Hangul typed as single letters (NFD)', typed: '별의 정원'.normalize('NFD'), is: '별의 정원' },
  { of: 'space around a name', typed: '  \u3000별\u00a0 ', is: '별' },
  { of: 'lines and tabs', typed: '첫 줄\r\n둘째\t줄\u2028셋째', is: '첫 줄 둘째 줄 셋째' },
  { of: 'control characters', typed: 'a\u0000b\u0007\u001b[31mc\u009f', is: 'a b [31mc' },
  {
    of: 'characters that turn the direction of text',
    typed: 'safe\u202egnp.exe\u2066\u200f\u061c',
    is: 'safegnp.exe',
  },
  { of: 'half a character, in front', typed: '\udc00별', is: '별' },
  { of: 'half a character, behind', typed: '별\ud800', is: '별' },
  { of: 'two halves kept apart by a mark', typed: '\ud83d\u200e\ude00', is: '' },
  { of: 'letters that a mark kept apart', typed: 'e\u200e\u0301', is: 'é' },
  { of: 'a byte order mark and a replacement character', typed: '\ufeff별\ufffd', is: '별' },
  { of: 'nothing', typed: '', is: '' },
  { of: 'nothing but space', typed: ' \n\t\u3000', is: '' },
])('of $of the name $is is kept', ({ typed, is }) => {
  expect(tidyName(typed)).toBe(is);
});

test('a name of 10 kB is cut to 40 characters, none of them in half', () => {
  expect(tidyName('별'.repeat(3400))).toBe('별'.repeat(40));
  expect(tidyName('😀'.repeat(2500))).toBe('😀'.repeat(40));
  expect(tidyName(`${'a'.repeat(39)} b`)).toBe('a'.repeat(39));
  expect(tidyName(` \n${'a'.repeat(50)}`)).toBe('a'.repeat(40));
});

test('a tidy name is short, composed, on one line, and can be written anywhere', () => {
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const name = tidyName(typed);
      expect([...name].length).toBeLessThanOrEqual(40);
      expect(name).toBe(name.normalize('NFC').trim());
      expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Bidi_Control}]/u);
    }),
    { numRuns: tries(5_000) },
  );
});

test('tidying a tidy name changes nothing', () => {
  fc.assert(
    fc.property(anyTyped, (typed) => {
      expect(tidyName(tidyName(typed))).toBe(tidyName(typed));
    }),
    { numRuns: tries(5_000) },
  );
});
