import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CELLS, candidates, conflicts, format, houses, isSolved, parse, peers } from '../board.js';

const solved = '534678912672195348198342567859761423426853791713924856961537284287419635345286179';

test('the board has 27 houses of nine cells, and each cell lies in three of them', () => {
  assert.equal(houses.length, 27);
  assert.ok(houses.every((house) => house.length === 9));
  assert.ok(CELLS.every((cell) => houses.filter((house) => house.includes(cell)).length === 3));
});

test('a cell has 20 peers, and being a peer is mutual', () => {
  assert.ok(peers.every((list) => list.length === 20));
  assert.ok(CELLS.every((cell) => peers[cell].every((peer) => peers[peer].includes(cell) && peer !== cell)));
});

test('a text is a board only when it is 81 digits', () => {
  assert.equal(format(parse(solved)), solved);
  for (const text of ['', solved.slice(1), `${solved}1`, solved.replace('5', '.'), solved.replace('5', '٥'), 81, null]) {
    assert.equal(parse(text), null);
  }
});

test('a board in which every house holds nine digits is solved', () => {
  assert.ok(isSolved(parse(solved)));
  assert.equal(isSolved(parse(solved).with(0, 0)), false);
});

test('the same digit twice in a row, a column or a box marks both cells', () => {
  const empty = new Array(81).fill(0);
  for (const [first, second] of [[0, 8], [0, 72], [0, 20]]) {
    assert.deepEqual([...conflicts(empty.with(first, 7).with(second, 7))], [first, second]);
  }
  assert.equal(conflicts(empty.with(0, 7).with(40, 7)).size, 0);
});

test('the candidates of an empty cell are the digits that none of its peers holds', () => {
  const board = parse(solved).with(0, 0);
  assert.deepEqual(candidates(board, 0), [5]);
  assert.deepEqual(candidates(board, 1), []);
  assert.deepEqual(candidates(new Array(81).fill(0), 0), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
