import { expect, test } from 'vitest';
import { games } from '../decision/games.ts';
import { distance, gamesLike } from './likeYours.ts';

test.each(games)('the answers of $id are at no distance from it', (game) => {
  expect(distance(game, game.answers)).toBe(0);
  expect(distance(gamesLike(game.answers, 1)[0] ?? game, game.answers)).toBe(0);
});

test('a solo puzzle with device saves is most like games that ran no server', () => {
  const alike = gamesLike({ play: 'solo', saves: 'device', members: 'none', peak: '1k' }, 3);
  expect(alike.map(({ actual }) => actual)).toEqual(['none', 'none', 'none']);
});

test('a nearer game never stands behind a farther one', () => {
  const answers = { play: 'match', peak: '100k', traffic: 'sudden' } as const;
  const distances = gamesLike(answers, games.length).map((game) => distance(game, answers));
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});
