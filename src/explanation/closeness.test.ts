import { expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { closenessOf } from './closeness.ts';

const puzzle: Answers = {
  members: 'none',
  saves: 'device',
  ranking: 'none',
  play: 'solo',
  peak: '1k',
  traffic: 'steady',
  regions: 'one',
  downtime: 'hours',
  operators: 'developers',
  hardware: 'none',
  cost: 'balanced',
  residency: 'no',
};
const fleet: Answers = { ...puzzle, members: 'own', play: 'match', peak: '100k' };

test.each<[string, Answers, object, string, string]>([
  [
    'nothing about load or team moves a puzzle',
    puzzle,
    { ways: 16, flips: 0, level: 'firm' },
    '웬만해서는 바뀌지 않는 답이에요. 규모나 팀에 관한 답 하나가 달라져도 추천은 그대로예요.',
    'It takes a lot to change this. No single answer about load or team, if it were different, would move it.',
  ],
  [
    'an eighth of the ways is still firm',
    { ...fleet, operators: 'nobody' },
    { ways: 16, flips: 1, level: 'firm' },
    '웬만해서는 바뀌지 않는 답이에요. 답 하나가 달라지는 16가지 경우 가운데 1가지에서 추천이 바뀌어요.',
    'It takes a lot to change this. Of the 16 ways in which a single answer could turn out differently, 1 would move it.',
  ],
])('%s', (_, answers, counted, ko, en) => {
  const closeness = closenessOf(answers);
  expect(closeness).toMatchObject(counted);
  expect(closeness.words).toEqual({ ko, en });
});
