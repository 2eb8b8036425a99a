import { describe, expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { decide } from './decide.ts';

const puzzle: Answers = { members: 'none', saves: 'device', ranking: 'none', play: 'solo', peak: '1k' };
const world: Answers = { members: 'own', saves: 'server', ranking: 'own', play: 'world', peak: '100k' };
const estate: Answers = { operators: 'crew', hardware: 'owned' };

describe.each([
  { game: 'a solo puzzle with device saves', gets: 'none', answers: puzzle },
  {
    game: 'a puzzle with platform saves and leaderboards',
    gets: 'none',
    answers: { ...puzzle, saves: 'platform', ranking: 'platform' },
  },
  {
    game: 'a co-op game that players host',
    gets: 'none',
    answers: { ...puzzle, play: 'peer', fairplay: 'no' },
  },
  {
    game: 'a ranked game that players host',
    gets: 'single',
    answers: { ...puzzle, play: 'peer', fairplay: 'yes' },
  },
  { game: 'a puzzle with its own accounts', gets: 'single', answers: { ...puzzle, members: 'own' } },
  { game: 'a small turn-based game', gets: 'single', answers: { ...puzzle, play: 'turns' } },
  {
    game: 'a large world run by developers on the side',
    gets: 'cloud',
    answers: { ...world, operators: 'developers' },
  },
  {
    game: 'a steady world with a crew and an estate',
    gets: 'idc',
    answers: { ...world, ...estate, traffic: 'steady' },
  },
  {
    game: 'a world with an estate and a launch nobody can forecast',
    gets: 'hybrid',
    answers: { ...world, ...estate, traffic: 'sudden' },
  },
] satisfies { game: string; gets: string; answers: Answers }[])('$game', ({ gets, answers }) => {
  test(`gets ${gets}`, () => {
    expect(decide(answers as Answers).recommended).toBe(gets);
  });
});

test('a puzzle that goes viral still needs no server', () => {
  expect(decide({ ...puzzle, peak: 'over1m', traffic: 'sudden', regions: 'world' }).recommended).toBe('none');
});

test('a game without a server learns what it would get with one', () => {
  expect(decide({ ...puzzle, peak: '1k' }).runnerUp).toBe('single');
  expect(decide({ ...puzzle, peak: '1m', traffic: 'sudden' }).runnerUp).toBe('cloud');
});

test('a server that a platform service could replace has no server as its runner-up', () => {
  expect(decide({ ...puzzle, saves: 'server' })).toMatchObject({ recommended: 'single', runnerUp: 'none' });
  expect(decide({ ...puzzle, ranking: 'own' })).toMatchObject({ recommended: 'single', runnerUp: 'none' });
});

test('the reason that weighs most comes first', () => {
  expect(decide(puzzle).reasons.map(({ id }) => id)).toEqual(['nothing-here-needs-a-machine-of-ours']);
  expect(decide({ ...puzzle, play: 'turns' }).reasons.map(({ id }) => id)).toEqual([
    'turns-through-our-service-need-a-server',
    'under-1000-one-machine-is-enough',
  ]);
  expect(decide({ ...world, ...estate, traffic: 'steady' }).reasons.map(({ id }) => id)).toEqual([
    'an-estate-with-people-and-a-steady-load-stays',
    'over-10000-takes-several-machines',
    'a-shared-world-needs-one-authority',
  ]);
});

test('nothing said at all is the smallest game, and everything about it is assumed', () => {
  const { recommended, assumptions } = decide({});
  expect(recommended).toBe('none');
  expect(assumptions.map(({ question }) => question)).toEqual([
    'members',
    'saves',
    'ranking',
    'play',
    'peak',
    'traffic',
    'regions',
    'downtime',
    'operators',
    'hardware',
    'cost',
    'residency',
  ]);
});

test('a first backend starts with Django, an experienced team without a back office with Flask', () => {
  expect(decide({ experience: 'first', backoffice: 'no' }).framework).toBe('django');
  expect(decide({ experience: 'some', backoffice: 'yes' }).framework).toBe('django');
  expect(decide({ experience: 'some', backoffice: 'no' }).framework).toBe('flask');
});

test('a chosen framework is kept, and the recommendation still explained', () => {
  const { framework, frameworkReason } = decide({ experience: 'first', framework: 'flask' });
  expect(framework).toBe('flask');
  expect(frameworkReason.id).toBe('a-first-backend-starts-with-django');
});
