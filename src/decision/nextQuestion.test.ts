import { describe, expect, test } from 'vitest';
import { type Answers, withAnswer } from '../questionnaire/answers.ts';
import type { HostingId } from '../questionnaire/questions.ts';
import { domainOf, unknownIn } from './domain.ts';
import { hosting, placeOf } from './model.ts';
import { chancesOfPairs, firstQuestion, nextQuestion, undecidedAfter } from './nextQuestion.ts';
import { settled } from './relevance.ts';

/** The questions asked of somebody who would answer so. */
function asked(all: Answers): HostingId[] {
  const met: HostingId[] = [];
  let answers: Answers = {};
  for (let id = nextQuestion(answers); id; id = nextQuestion(answers)) {
    met.push(id);
    answers = withAnswer(answers, id, all[id] ?? 'unsure');
  }
  return met;
}

describe.each([
  {
    game: 'an offline puzzle',
    answers: { members: 'none', saves: 'device', ranking: 'none', play: 'solo', peak: '1k' },
    meets: ['play', 'members', 'saves', 'ranking', 'peak'],
  },
  {
    game: 'a co-op game among friends',
    answers: { members: 'none', saves: 'device', ranking: 'none', play: 'peer', fairplay: 'no', peak: '1k' },
    meets: ['play', 'fairplay', 'members', 'saves', 'ranking', 'peak'],
  },
  {
    game: 'a ranked game hosted by players with nobody to operate machines',
    answers: { play: 'peer', fairplay: 'yes', peak: '1k', traffic: 'steady', operators: 'nobody' },
    meets: ['play', 'fairplay', 'peak', 'traffic', 'operators'],
  },
  {
    game: 'a large shooter at a launch nobody can forecast',
    answers: { play: 'match', peak: '1m', traffic: 'sudden', operators: 'developers' },
    meets: ['play', 'peak', 'traffic', 'operators'],
  },
] satisfies { game: string; answers: Answers; meets: HostingId[] }[])('$game', ({ answers, meets }) => {
  test(`is asked ${meets.join(', ')}`, () => {
    expect(asked(answers)).toEqual(meets);
  });
});

test('what is said to come first is how players meet, then what tells most about a server', () => {
  expect(nextQuestion({})).toBe('play');
  expect(firstQuestion).toBe('play');
  expect(nextQuestion({ play: 'solo' })).toBe('members');
});

test('fair hosting is asked right after players host for each other, and only where it matters', () => {
  expect(nextQuestion({ play: 'peer' })).toBe('fairplay');
  expect(nextQuestion({ play: 'peer', members: 'own' })).not.toBe('fairplay');
});

test('a question answered with "I don’t know" is not asked again', () => {
  expect(nextQuestion({ play: 'unsure' })).toBe('members');
});

test('nothing is asked once nothing matters', () => {
  const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'none', play: 'solo', peak: '1k' };
  expect(settled(puzzle)).toBe(true);
  expect(nextQuestion(puzzle)).toBeUndefined();
});

test('the chances of all pairs add up to one and count every way of answering alike', () => {
  const fixed: Answers = { members: 'own', play: 'match', peak: '100k', traffic: 'steady', residency: 'no' };
  const chances = chancesOfPairs(domainOf(fixed, unknownIn(fixed)));
  const chanceOf = (recommended: string) =>
    chances.reduce(
      (sum, chance, at) => (hosting.pairs[at]!.recommended === recommended ? sum + chance : sum),
      0,
    );
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  // Of 4 × 2 × 3 teams: nobody 6, developers with leased or own machines 3, others by hardware and cost.
  expect(chanceOf('idc')).toBeCloseTo((3 + 2 * (1 + 3)) / 24, 12);
  expect(chanceOf('cloud')).toBeCloseTo((6 + 3 + 2 * 2) / 24, 12);
});

test('a question that is answered leaves as much undecided as there was', () => {
  const domain = domainOf(
    { members: 'own', play: 'match', peak: '100k', traffic: 'steady', residency: 'no' },
    ['operators', 'hardware', 'cost'],
  );
  const bits = chancesOfPairs(domain)
    .filter((chance) => chance > 0)
    .reduce((sum, chance) => sum - chance * Math.log2(chance), 0);
  expect(bits).toBeGreaterThan(0.5);
  expect(undecidedAfter(placeOf('peak'), domain)).toBeCloseTo(bits, 12);
});
