import { describe, expect, test } from 'vitest';
import { decide } from '../decision/decide.ts';
import { games } from '../decision/games.ts';
import { readAnswer } from './answers.ts';
import { presets } from './presets.ts';
import { hostingIds, type QuestionId } from './questions.ts';
import { asked } from './steps.ts';

test('there are at least twelve kinds of game to start from, each once', () => {
  expect(presets.length).toBeGreaterThanOrEqual(12);
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
});

describe.each(presets)('$id', ({ answers, like }) => {
  test('answers every question about the hosting that such a game is asked', () => {
    expect(Object.keys(answers).sort()).toEqual(hostingIds.filter((id) => asked(id, answers, true)).sort());
    for (const [id, answer] of Object.entries(answers)) {
      expect(readAnswer(id as QuestionId, answer)).toBe(answer);
    }
  });

  test('is like a documented game', () => {
    expect(games.map(({ id }) => id)).toContain(like);
  });
});

test.each([
  ['puzzle', 'none'],
  ['idle', 'none'],
  ['board', 'single'],
  ['collecting', 'cloud'],
  ['co-op', 'none'],
  ['fighting', 'none'],
  ['shooter', 'cloud'],
  ['mmorpg', 'idc'],
  ['sandbox', 'single'],
])('a %s game as small teams make it is advised: %s', (id, outcome) => {
  const preset = presets.find((each) => each.id === id);
  expect(decide(preset?.answers ?? {}).recommended).toBe(outcome);
});
