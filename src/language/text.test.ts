import { expect, test } from 'vitest';
import { languages, preferredLanguage } from './text.ts';

test.each([
  [['ko-KR', 'en-US'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['KO'], 'ko'],
  [['fr-FR', 'ko-KR', 'en'], 'ko'],
  [['kok-IN'], 'en'],
  [['ja', 'de'], 'en'],
  [['', '-', 'constructor'], 'en'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});

test('the page is written in Korean before anybody has asked', () => {
  expect(languages[0]).toBe('ko');
});
