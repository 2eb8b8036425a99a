import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { anyAnswers, anyText } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import { fromLink, toLink } from './link.ts';

const short: Answers = { play: 'peer', fairplay: 'yes' };
const named: Answers = { members: 'own', saves: 'server', play: 'turns', peak: '10k', name: '별 & 달' };
const complete: Answers = {
  ...named,
  ranking: 'own',
  traffic: 'sudden',
  regions: 'few',
  downtime: 'minutes',
  operators: 'developers',
  hardware: 'none',
  cost: 'upfront',
  residency: 'no',
  client: 'unity',
  experience: 'some',
  backoffice: 'yes',
  framework: 'django',
  database: 'postgresql',
  format: 'json',
};

const everyCharacter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%=&-_+.?#/ 가'];
/** One of each kind that means something to a link, for links too long to try them all. */
const tellingCharacters = [...'%=&?#+1n'];

/** Those readings that lost or changed something without a word about it. */
function silentlyWrong(link: string, damaged: readonly string[]): string[] {
  const whole = fromLink(link);
  return damaged.filter((each) => {
    const { notices, ...place } = fromLink(each);
    const { notices: _, ...expected } = whole;
    return notices.length === 0 && JSON.stringify(place) !== JSON.stringify(expected);
  });
}

function flipped(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
}

describe.each([
  { of: 'a few answers', answers: short, characters: everyCharacter },
  { of: 'some answers and a name', answers: named, characters: tellingCharacters },
  { of: 'every answer and a name', answers: complete, characters: [...'&x'] },
])('a link of $of tells when it was damaged', ({ answers, characters }) => {
  const link = toLink({ answers, at: 'result' });
  const places = [...link].map((_, at) => at);
  const replaced = (at: number, by: string, count = 1) => link.slice(0, at) + by + link.slice(at + count);

  test('by any other character in any place', () => {
    const damaged = places.flatMap((at) => characters.map((character) => replaced(at, character)));
    expect(silentlyWrong(link, damaged)).toEqual([]);
  });

  test('by a character too many in any place', () => {
    const damaged = places.flatMap((at) => [...'&=1n'].map((character) => replaced(at, character, 0)));
    expect(silentlyWrong(link, damaged)).toEqual([]);
  });

  test('by any character lost', () => {
    expect(
      silentlyWrong(
        link,
        places.map((at) => replaced(at, '')),
      ),
    ).toEqual([]);
  });

  test('by being cut off anywhere', () => {
    const cutOff = places.slice(1).map((at) => link.slice(0, at));
    expect(silentlyWrong(link, cutOff)).toEqual([]);
    expect(cutOff.filter((each) => fromLink(each).notices.length === 0)).toEqual([]);
  });

  test('by capital letters', () => {
    const damaged = places.map((at) => replaced(at, flipped(link[at] ?? '')));
    expect(silentlyWrong(link, [...damaged, link.toUpperCase()])).toEqual([]);
  });

  test('by two neighbours changing places', () => {
    const damaged = places.slice(1).map((at) => replaced(at - 1, `${link[at]}${link[at - 1]}`, 2));
    expect(silentlyWrong(link, damaged)).toEqual([]);
  });

  test('by being encoded twice', () => {
    expect(silentlyWrong(link, [encodeURIComponent(link), link.replaceAll('%', '%25')])).toEqual([]);
  });
});

describe('a link opens undamaged', () => {
  const link = toLink({ answers: complete, at: 'result', language: 'ko' });

  test.each([
    ['with its & written as HTML', link.replaceAll('&', '&amp;')],
    ['with its & written as HTML twice', link.replaceAll('&', '&amp;amp;')],
    ['with ; for each &', link.replaceAll('&', ';')],
    ['with + for each space', link.replaceAll('%20', '+')],
    ['with small letters in its percent signs', link.replaceAll(/%../g, (code) => code.toLowerCase())],
    ['at the end of a sentence', `${link}.`],
    ['in parentheses', `${link})`],
    ['in quotation marks', `${link}"`],
    ['with space around it', `\n ${link} `],
    ['in an address', `https://example.org/need-a-server/#${link}`],
    ['in the query of an address', `https://example.org/?${link}`],
    ['with empty parts', link.replaceAll('&', '&&')],
  ])('%s', (_, text) => {
    expect(fromLink(text)).toEqual(fromLink(link));
    expect(fromLink(text).notices).toEqual([]);
  });
});

test('nothing that is pasted makes reading fail', () => {
  const pasted = fc.oneof(
    anyText,
    fc.string({ unit: fc.constantFrom(...'v=1&%ED#?+playsolonmecheck\ud800'), maxLength: 80 }),
  );
  fc.assert(
    fc.property(pasted, (text) => {
      const { answers, notices } = fromLink(text);
      expect(fromLink(toLink({ answers })).answers).toEqual(answers);
      expect(Array.isArray(notices)).toBe(true);
    }),
    { numRuns: tries(1000) },
  );
});

test('a changed answer is not read as another one without a word', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (one, other) => {
      const [link, foreign] = [toLink({ answers: one }), toLink({ answers: other })];
      fc.pre(link !== foreign);
      const check = /&check=.*$/;
      const forged = link.replace(check, check.exec(foreign)?.[0] ?? '');
      expect(fromLink(forged).notices).toContainEqual({ kind: 'damaged' });
    }),
    { numRuns: tries(300) },
  );
});
