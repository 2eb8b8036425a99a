import { describe, expect, test } from 'vitest';
import { domainOf } from '../decision/domain.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { hostingIds } from '../questionnaire/questions.ts';
import { type Change, changesAt, changesOf, distanceOf, pairAfter, withChanges } from './change.ts';

const change = (question: Change['question'], from: string, to: string, assumed = false): Change => ({
  question,
  from,
  to,
  assumed,
});

describe('how far away a change is', () => {
  test.each([
    ['what was only assumed is nearest, however far it goes', change('peak', '1k', 'over1m', true), 0],
    ['a circumstance', change('traffic', 'steady', 'sudden'), 1],
    ['what hurts more', change('cost', 'upfront', 'balanced'), 1],
    ['one more step of a circumstance', change('peak', '1k', '10k'), 1],
    ['three steps of it', change('peak', '1m', '1k'), 3],
    ['people to operate', change('operators', 'nobody', 'some'), 2],
    ['a commitment', change('hardware', 'none', 'owned'), 2],
    ['where data may be', change('residency', 'no', 'yes'), 2],
    ['how long it may be down', change('downtime', 'hours', 'minutes'), 2],
    ['two steps of a commitment', change('regions', 'one', 'world'), 4],
    ['the game itself', change('play', 'solo', 'world'), 3],
    ['whom it trusts', change('fairplay', 'no', 'yes'), 3],
    ['who its members are', change('members', 'none', 'own'), 6],
    ['where it saves', change('saves', 'platform', 'server'), 3],
    ['how it ranks', change('ranking', 'own', 'none'), 6],
  ])('%s', (_, each, distance) => {
    expect(distanceOf(each)).toBe(distance);
  });
});

describe('the ways to answer differently', () => {
  const ways = (question: Change['question'], answers: Answers) =>
    changesAt(question, answers).map(({ to }) => to);

  test('are the other options, along a scale the nearest first', () => {
    expect(ways('peak', { peak: '100k' })).toEqual(['10k', '1m', '1k', 'over1m']);
    expect(ways('operators', { operators: 'crew' })).toEqual(['some', 'developers', 'nobody']);
    expect(ways('play', { play: 'match' })).toEqual(['solo', 'peer', 'turns', 'world']);
  });

  test('start from what was said, or else assumed', () => {
    expect(changesAt('hardware', { hardware: 'owned' })).toEqual([change('hardware', 'owned', 'none')]);
    for (const answers of [{}, { hardware: 'unsure' }] satisfies Answers[])
      expect(changesAt('hardware', answers)).toEqual([change('hardware', 'none', 'owned', true)]);
  });

  test('are of every question in its order, but not of one that has no meaning here', () => {
    const asked = (answers: Answers) => [...new Set(changesOf(answers).map(({ question }) => question))];
    expect(asked({ play: 'peer' })).toEqual(hostingIds);
    expect(asked({ play: 'solo' })).toEqual(hostingIds.filter((id) => id !== 'fairplay'));
  });
});

test('changes replace answers and leave the others', () => {
  const answers: Answers = { play: 'match', peak: '1k', name: '별' };
  const changes = [change('peak', '1k', '1m'), change('hardware', 'none', 'owned', true)];
  expect(withChanges(answers, changes)).toEqual({ play: 'match', peak: '1m', hardware: 'owned', name: '별' });
  expect(withChanges(answers, [])).toEqual(answers);
});

test('what changes lead to is read off the model, whose answers stay as they are', () => {
  const domain = domainOf({ play: 'match', peak: '1k', operators: 'nobody' });
  const before = [...domain];
  expect(pairAfter([], domain)).toEqual({ recommended: 'single', runnerUp: 'cloud' });
  expect(pairAfter([change('peak', '1k', '1m')], domain)).toEqual({ recommended: 'cloud', runnerUp: 'idc' });
  const grown = [
    change('peak', '1k', '1m'),
    change('operators', 'nobody', 'crew'),
    change('residency', 'no', 'yes'),
  ];
  expect(pairAfter(grown, domain)).toEqual({ recommended: 'idc', runnerUp: 'hybrid' });
  expect(domain).toEqual(before);
});
