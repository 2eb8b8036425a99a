import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, isSolved, parse } from '../board.js';
import { fallsToSingles, generate, levels, solve } from '../puzzle.js';

const known = {
  puzzle: '530070000600195000098000060800060003400803001700020006060000280000419005000080079',
  solution: '534678912672195348198342567859761423426853791713924856961537284287419635345286179',
};
const empty = new Array(81).fill(0);

test('a known puzzle has its known solution', () => {
  assert.deepEqual(solve(parse(known.puzzle)).map(format), [known.solution]);
});

test('a puzzle with a choice left has more than one solution', () => {
  assert.equal(solve(empty).length, 2);
  assert.equal(solve(empty, 5).length, 5);
});

test('a board that breaks the rules has no solution', () => {
  assert.deepEqual(solve(empty.with(0, 1).with(1, 1)), []);
});

test('a board made to be hard is given up, not waited for', () => {
  const nasty = parse('000005080000601043000000000010500000000106000300000005530000061000000004000000000');
  const began = performance.now();
  assert.throws(() => solve(nasty), RangeError);
  assert.ok(performance.now() - began < 5000);
});

for (const [level, { givens, singles }] of Object.entries(levels)) {
  test(`a hundred seeds give a hundred different ${level} puzzles with exactly one solution each`, { timeout: 60_000 }, () => {
    const seen = new Set();
    for (let seed = 0; seed < 100; seed += 1) {
      const board = generate(seed * 7919, level);
      const solutions = solve(board);
      assert.equal(solutions.length, 1, `seed ${seed}`);
      assert.ok(isSolved(solutions[0]));
      assert.ok(board.filter(Boolean).length >= givens - 1);
      assert.ok(board.every((digit, cell) => (digit === 0) === (board[80 - cell] === 0)), 'half-turn symmetry');
      if (singles) assert.ok(fallsToSingles(board));
      seen.add(format(board));
    }
    assert.equal(seen.size, 100);
  });
}

test('a seed gives the same puzzle each time', () => {
  assert.equal(format(generate(20261122, 'hard')), format(generate(20261122, 'hard')));
});

test('no digit is given more often than chance allows', () => {
  const counts = new Array(10).fill(0);
  for (let seed = 0; seed < 60; seed += 1) for (const digit of generate(seed, 'medium')) counts[digit] += 1;
  const share = (60 * 32) / 9;
  assert.ok(counts.slice(1).every((count) => Math.abs(count - share) < share * 0.25), counts.slice(1).join(' '));
});
