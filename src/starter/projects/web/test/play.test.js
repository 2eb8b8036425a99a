import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../board.js';
import { canRedo, canUndo, isOver, play, position, redo, start, undo } from '../play.js';
import { solve } from '../puzzle.js';

const givens = '530070000600195000098000060800060003400803001700020006060000280000419005000080079';
const game = start('easy', givens);
const put = (cell, digit) => ({ cell, digit, note: false });
const note = (cell, digit) => ({ cell, digit, note: true });
const after = (...moves) => moves.reduce(play, game);

test('a digit goes into an empty cell, and another takes its place', () => {
  assert.equal(position(after(put(2, 4))).board[2], 4);
  assert.equal(position(after(put(2, 4), put(2, 1))).board[2], 1);
  assert.equal(position(after(put(2, 4), put(2, 0))).board[2], 0);
});

test('a given digit cannot be changed', () => {
  assert.equal(after(put(0, 9)), game);
  assert.equal(position({ ...game, moves: [put(0, 9)], at: 1 }).board[0], 5);
});

test('a move that changes nothing is no move', () => {
  assert.equal(after(put(2, 0)), game);
  assert.equal(after(put(2, 4), put(2, 4)).moves.length, 1);
});

test('a note is written and taken back, and a digit clears the notes of its peers', () => {
  assert.deepEqual([...position(after(note(2, 1), note(2, 4))).notes[2]], [1, 4]);
  assert.deepEqual([...position(after(note(2, 1), note(2, 1))).notes[2]], []);
  assert.deepEqual([...position(after(note(2, 1), note(2, 4), put(3, 4))).notes[2]], [1]);
  assert.equal(position(after(put(2, 4), note(2, 1))).board[2], 0);
});

test('undo gives back what a move has cleared, and redo clears it again', () => {
  const played = after(note(2, 4), put(3, 4));
  assert.deepEqual([...position(undo(played)).notes[2]], [4]);
  assert.deepEqual([...position(redo(undo(played))).notes[2]], []);
  assert.equal(undo(game), game);
  assert.equal(redo(played), played);
});

test('a new move after undo ends the old future', () => {
  const played = play(undo(after(put(2, 4), put(3, 6))), put(5, 8));
  assert.equal(canRedo(played), false);
  assert.deepEqual(played.moves, [put(2, 4), put(5, 8)]);
});

test('a solved game is over: no move, no undo', () => {
  const [solution] = solve(parse(givens));
  const done = solution.reduce((state, digit, cell) => play(state, put(cell, digit)), game);
  assert.ok(isOver(done));
  assert.equal(play(done, put(2, 0)), done);
  assert.equal(canUndo(done), false);
});
