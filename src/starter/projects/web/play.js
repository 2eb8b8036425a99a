// @ts-check
// A game in progress is a puzzle and the list of moves made on it. What stands on the board is always played
// again from that list: so undo is a step back in it, and a save cannot hold a board that no moves lead to.

import { isSolved, parse, peers } from './board.js';

/**
 * @typedef {{ cell: number, digit: number, note: boolean }} Move digit 0 empties the cell
 * @typedef {{
 *   level: import('./puzzle.js').Level,
 *   givens: string,
 *   moves: Move[],
 *   at: number,
 *   elapsed: number,
 * }} Game `at` counts the moves that are not undone; `elapsed` is in milliseconds
 * @typedef {{ board: number[], notes: Set<number>[] }} Position
 */

/** @param {import('./puzzle.js').Level} level @param {string} givens @returns {Game} */
export const start = (level, givens) => ({ level, givens, moves: [], at: 0, elapsed: 0 });

/** @param {Game} game @returns {Position} */
export function position(game) {
  const board = [...(parse(game.givens) ?? [])];
  /** @type {Set<number>[]} */
  const notes = board.map(() => new Set());
  for (const { cell, digit, note } of game.moves.slice(0, game.at)) {
    if (isGiven(game, cell)) continue;
    if (digit === 0) {
      board[cell] = 0;
      notes[cell].clear();
    } else if (note) {
      board[cell] = 0;
      if (!notes[cell].delete(digit)) notes[cell].add(digit);
    } else {
      board[cell] = digit;
      notes[cell].clear();
      for (const peer of peers[cell]) notes[peer].delete(digit);
    }
  }
  return { board, notes };
}

/** @param {Game} game @param {number} cell */
export const isGiven = (game, cell) => game.givens[cell] !== '0';

/** @param {Game} game */
export const isOver = (game) => isSolved(position(game).board);

/**
 * @param {Game} game
 * @param {Move} move
 * @returns {Game} the same game when the move changes nothing
 */
export function play(game, move) {
  const { board, notes } = position(game);
  const empty = board[move.cell] === 0 && notes[move.cell].size === 0;
  const repeats = move.digit === 0 ? empty : !move.note && board[move.cell] === move.digit;
  if (repeats || isGiven(game, move.cell) || isSolved(board)) return game;
  return { ...game, moves: [...game.moves.slice(0, game.at), move], at: game.at + 1 };
}

/** @param {Game} game */
export const canUndo = (game) => game.at > 0 && !isOver(game);
/** @param {Game} game */
export const canRedo = (game) => game.at < game.moves.length && !isOver(game);

/** @param {Game} game @returns {Game} */
export const undo = (game) => (canUndo(game) ? { ...game, at: game.at - 1 } : game);
/** @param {Game} game @returns {Game} */
export const redo = (game) => (canRedo(game) ? { ...game, at: game.at + 1 } : game);
