import { describe, expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import { outcomeIds } from '../decision/outcomes.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { everyKind } from '../testing/everyKind.ts';
import { beliefs, beliefsShown, mostBeliefs } from './beliefs.ts';

const shown = (answers: Answers) => beliefsShown(decide(answers), answers).map(({ id }) => id);
const all = everyKind.map(shown);

test('there are ten, each with an id of its own', () => {
  expect(new Set(beliefs.map(({ id }) => id)).size).toBe(10);
});

describe.each(beliefs)('$id', ({ id, belief, answer, recommended, source }) => {
  test('is shown to somebody', () => {
    expect(all.some((ids) => ids.includes(id))).toBe(true);
  });

  test('is stated as a belief and answered as advice, in both languages', () => {
    expect(belief.ko).toMatch(/다$/);
    expect(answer.ko).toMatch(/^[^!]*요\.$/);
    expect(belief.en).toMatch(/^[A-Z0-9][^!\p{sc=Hangul}]*[^.!]$/u);
    expect(answer.en).toMatch(/^[A-Z0-9][^!\p{sc=Hangul}]*\.$/u);
  });

  test('goes with outcomes there are, and a source that has an address', () => {
    expect(outcomeIds).toEqual(expect.arrayContaining([...recommended]));
    if (source) expect(['http:', 'https:']).toContain(new URL(source.url).protocol);
  });
});

test('at most two are shown', () => {
  expect(Math.max(...all.map((ids) => ids.length))).toBe(mostBeliefs);
});

test('nothing is answered that nobody said', () => {
  expect(shown({})).toEqual([]);
  expect(shown({ traffic: 'unsure', members: 'unsure', play: 'match' })).toEqual([]);
});

test.each<[string, Answers, string]>([
  ['a puzzle that may go viral', { play: 'solo', traffic: 'sudden' }, 'sudden-fame-needs-elastic-cloud'],
  ['a match game without members', { members: 'none', play: 'match' }, 'no-members-no-server'],
  [
    'a puzzle with leaderboards of its own',
    { members: 'none', play: 'solo', ranking: 'own' },
    'online-saves-and-leaderboards-need-a-server',
  ],
  ['a ranked game hosted by players', { play: 'peer', fairplay: 'yes' }, 'peer-to-peer-is-free'],
])('%s is told', (_, answers, id) => {
  expect(shown(answers)).toContain(id);
});

test('fair hosting says nothing where nobody hosts', () => {
  expect(shown({ members: 'own', play: 'match', fairplay: 'yes' })).not.toContain('peer-to-peer-is-free');
});
