import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/anyAnswers.ts';
import { checksum } from './checksum.ts';

// "123456789" is the text with which implementations of CRC-32 are compared.
test.each([
  ['123456789', 0xcbf43926],
  ['', 0],
  ['가', 0x5249a1fc],
])('of %j is its CRC-32', (text, crc) => {
  expect(Number.parseInt(checksum(text), 36)).toBe(crc);
});

test('is always seven small letters and digits', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(checksum(text)).toMatch(/^[0-9a-z]{7}$/);
    }),
  );
});
