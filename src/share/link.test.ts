import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeIds } from '../decision/outcomes.ts';
import { languages } from '../language/text.ts';
import { type Answers, readAnswer } from '../questionnaire/answers.ts';
import { answersTo, choiceIds } from '../questionnaire/questions.ts';
import { anyAnswers, anyName, singleAnswers } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import { comparable, fromLink, longestInput, type Place, queryIn, toLink } from './link.ts';
import { screens } from './screens.ts';

const anyPlace: fc.Arbitrary<Place> = fc.record(
  {
    answers: anyAnswers,
    at: fc.constantFrom(...screens),
    compare: fc.subarray(outcomeIds, { minLength: comparable.fewest, maxLength: comparable.most }),
    language: fc.constantFrom(...languages),
  },
  { requiredKeys: ['answers'] },
);

describe('what is written is read back', () => {
  test.each(singleAnswers)('%j', (answers) => {
    expect(fromLink(toLink({ answers }))).toEqual({ answers, notices: [] });
  });

  test.each(screens)('on the screen %s', (at) => {
    expect(fromLink(toLink({ answers: {}, at }))).toEqual({ answers: {}, at, notices: [] });
  });

  test('for any answers, any name, any screen and any language', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(fromLink(toLink(place))).toEqual({ ...place, notices: [] });
      }),
      { numRuns: tries(1500) },
    );
  });

  test.each(['cloud', 'idc-cloud', 'cloud-cloud', 'cloud-', 'none-single-cloud-idc', 'cloud-moon', ''])(
    'but %j is no choice of outcomes to compare',
    (value) => {
      expect(fromLink(`play=solo&at=compare&compare=${value}`)).toEqual({
        answers: { play: 'solo' },
        at: 'compare',
        notices: [{ kind: 'unknown-value', key: 'compare', value }],
      });
    },
  );

  test('in whatever order the questions were answered', () => {
    const answers: Answers = { members: 'own', play: 'turns', name: '별의 정원' };
    const reversed = Object.fromEntries(Object.entries(answers).toReversed());
    expect(toLink({ answers: reversed })).toBe(toLink({ answers }));
  });
});

describe('a link', () => {
  test('is written in one order, with every sign encoded that a program might take for its own', () => {
    const answers: Answers = { name: "별 ~_.!*()'", members: 'own' };
    expect(toLink({ answers, at: 'result', language: 'ko' })).toMatch(
      /^v=1&rules=\d+&lang=ko&members=own&name=%EB%B3%84%20%7E%5F%2E%21%2A%28%29%27&at=result&check=[0-9a-z]{7}$/,
    );
    expect(toLink({ answers: {}, at: 'compare', compare: ['none', 'idc'] })).toMatch(
      /^v=1&rules=\d+&at=compare&compare=none-idc&check=[0-9a-z]{7}$/,
    );
    expect(toLink({ answers: {}, rules: 7 })).toMatch(/^v=1&rules=7&check=[0-9a-z]{7}$/);
  });

  test.each([
    ['1', 1],
    ['19', 19],
    ['20', undefined],
    ['21', undefined],
    ['0', undefined],
    ['01', undefined],
    ['1a', undefined],
    ['a1', undefined],
    ['-1', undefined],
  ])('under rules %s is read under today’s rules 20 as of rules %s', (rules, read) => {
    expect(fromLink(`rules=${rules}&play=solo`, 20).rules).toBe(read);
  });

  test('survives chat programs: no character of it is cut off, eaten or turned into markup', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(toLink(place)).toMatch(/^[A-Za-z0-9_%=&-]+[A-Za-z0-9]$/);
      }),
      { numRuns: tries(1500) },
    );
  });

  // The answers are written independently, so the longest answer to each question gives the longest link.
  const longest = Object.fromEntries(
    choiceIds.map((id) => [id, answersTo(id).toSorted((a, b) => b.length - a.length)[0]]),
  ) as Answers;
  const lengthOf = (answers: Answers) => toLink({ answers }).length - toLink({ answers: {} }).length;

  test('spends the sum of its answers, each at most what the longest one takes', () => {
    const each = choiceIds.map((id) =>
      Math.max(...answersTo(id).map((answer) => lengthOf({ [id]: readAnswer(id, answer) }))),
    );
    expect(lengthOf(longest)).toBe(each.reduce((sum, length) => sum + length));
  });

  test('never spends more than 300 characters on the answers', () => {
    expect(lengthOf(longest)).toBeLessThanOrEqual(300);
  });

  test('with the longest name is far from the length at which it would be refused', () => {
    const widest = toLink({
      answers: { ...longest, name: '😀'.repeat(40) },
      at: 'experience',
      compare: ['single', 'cloud', 'hybrid'],
      language: 'ko',
    });
    expect(fromLink(widest).notices).toEqual([]);
    expect(widest.length).toBeLessThan(longestInput / 2);
    fc.assert(
      fc.property(anyName, (name) => {
        const length = toLink({ answers: { ...longest, name }, at: 'experience', language: 'ko' }).length;
        expect(length).toBeLessThanOrEqual(widest.length);
      }),
    );
  });
});

describe('the query is found', () => {
  test.each([
    ['https://example.org/?play=solo', 'play=solo'],
    ['https://example.org/#play=solo', 'play=solo'],
    ['https://example.org/path;a=b?play=solo', 'play=solo'],
    ['https://example.org/?utm_source=chat#play=solo', 'play=solo'],
    ['https://example.org/?play=solo#top', 'play=solo'],
    ['https://example.org/#/?play=solo', 'play=solo'],
    ['HTTPS://example.org/?play=solo', 'play=solo'],
    ['HTTPS://example.org/a=b?play=solo', 'play=solo'],
    ['see https://example.org/?play=solo', 'play=solo'],
    ['https://example.org/#/??play=solo/?', 'play=solo/?'],
    ['https://example.org/#play=solo&name=why?', 'play=solo&name=why?'],
    ['name=https://example.org/?play=solo', 'name=https://example.org/?play=solo'],
    ['https://example.org/a=b', ''],
    ['https://example.org/a=b#play=solo', 'play=solo'],
    ['http://example.org/?play=solo?', 'play=solo?'],
    ['#play=solo#peak=1k', 'play=solo#peak=1k'],
    ['#play=solo', 'play=solo'],
    ['?play=solo', 'play=solo'],
    ['play=solo', 'play=solo'],
    ['  play=solo\n', 'play=solo'],
    ['index.html?play=solo', 'play=solo'],
    ['index.html?play=solo#peak=1k', 'peak=1k'],
    ['play=solo#top', 'play=solo'],
    ['play=solo?a=b', 'play=solo?a=b'],
    ['play=solo#peak=1k', 'play=solo#peak=1k'],
    ['https://example.org/', ''],
    ['', ''],
  ])('in %j', (text, query) => {
    expect(queryIn(text)).toBe(query);
  });
});
