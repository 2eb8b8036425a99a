import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds } from '../questionnaire/questions.ts';
import { anyAnswers } from '../testing/anyAnswers.ts';
import { tries } from '../testing/tries.ts';
import { unknownIn } from './domain.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';
import { possibleOutcomes } from './possible.ts';
import { ruledOutBy, smallestBlockade } from './ruledOut.ts';

/** These answers alone, everything else open. */
const only = (ids: readonly HostingId[], answers: Answers): Answers =>
  Object.fromEntries(ids.map((id) => [id, answers[id]]));

const ruledOut = (outcome: Outcome, ids: readonly HostingId[], answers: Answers) =>
  !possibleOutcomes(only(ids, answers)).has(outcome);

/** Every choice of so many, those with earlier ones first. */
function choose<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) => choose(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

test('an outcome is ruled out by the first of the smallest sets of answers that exclude it', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...outcomeIds), (answers, outcome) => {
      const blamed = ruledOutBy(outcome, answers);
      expect(blamed === undefined).toBe(possibleOutcomes(answers).has(outcome));
      if (!blamed) return;
      const given = hostingIds.filter((id) => !unknownIn(answers).includes(id));
      const sameSize = choose(given, blamed.length).find((ids) => ruledOut(outcome, ids, answers));
      expect(blamed).toEqual(sameSize);
      const smaller = choose(given, blamed.length - 1).filter((ids) => ruledOut(outcome, ids, answers));
      expect(smaller).toEqual([]);
    }),
    { numRuns: tries(400) },
  );
});

test.each([
  ['none', ['members'], { members: 'own', play: 'solo' }],
  ['none', ['play'], { play: 'match' }],
  ['none', ['play', 'fairplay'], { play: 'peer', fairplay: 'yes' }],
  ['single', ['peak'], { play: 'world', peak: '1m' }],
  [
    'cloud',
    ['members', 'saves', 'ranking', 'play'],
    { members: 'none', saves: 'device', ranking: 'none', play: 'solo' },
  ],
  ['cloud', ['operators', 'hardware'], { operators: 'crew', hardware: 'owned', peak: '1m' }],
  ['hybrid', ['operators'], { operators: 'developers', traffic: 'sudden' }],
  ['idc', ['traffic'], { traffic: 'sudden', operators: 'crew' }],
] satisfies [Outcome, HostingId[], Answers][])('%s is ruled out by %j of %j', (outcome, blamed, answers) => {
  expect(ruledOutBy(outcome, answers)).toEqual(blamed);
});

test.each([
  ['one place that is in every way', [0b0110, 0b0011, 0b1010], 0b0010],
  ['two places where one is not enough', [0b0001, 0b0100], 0b0101],
  ['the earlier of two such sets, also where the later is met first', [0b0110, 0b1001, 0b1100], 0b0101],
])('ways are blocked by %s', (_, ways, places) => {
  expect(smallestBlockade(ways)).toBe(places);
});

test('a possible outcome is ruled out by nothing, and neither is one that only an assumption excludes', () => {
  expect(ruledOutBy('single', { peak: '1k' })).toBeUndefined();
  expect(ruledOutBy('cloud', { play: 'unsure' })).toBeUndefined();
  expect(ruledOutBy('cloud', { play: 'match', peak: 'unsure' }, [])).toEqual(
    expect.arrayContaining(['peak']),
  );
});
