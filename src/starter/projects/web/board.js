// @ts-check
// The rules of Sudoku. Nothing here knows of a page, a player or a clock.

/**
 * 81 numbers, row by row: 0 is an empty cell, 1–9 a digit.
 * @typedef {readonly number[]} Board
 */

export const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const CELLS = Array.from({ length: 81 }, (_, cell) => cell);

/** @param {number} cell */
export const rowOf = (cell) => Math.floor(cell / 9);
/** @param {number} cell */
export const columnOf = (cell) => cell % 9;
/** @param {number} cell */
export const boxOf = (cell) => Math.floor(rowOf(cell) / 3) * 3 + Math.floor(columnOf(cell) / 3);

/** The 9 rows, 9 columns and 9 boxes, each a list of its cells. */
export const houses = [rowOf, columnOf, boxOf].flatMap((houseOf) =>
  DIGITS.map((digit) => CELLS.filter((cell) => houseOf(cell) === digit - 1)),
);

/** For each cell, the 20 others that may not hold the same digit. */
export const peers = CELLS.map((cell) =>
  CELLS.filter(
    (other) => other !== cell && houses.some((house) => house.includes(cell) && house.includes(other)),
  ),
);

/**
 * @param {unknown} text 81 digits, 0 for an empty cell
 * @returns {Board | null} null when the text is no board
 */
export function parse(text) {
  return typeof text === 'string' && /^[0-9]{81}$/.test(text) ? [...text].map(Number) : null;
}

/** @param {Board} board */
export const format = (board) => board.join('');

/**
 * The digits that the rules still allow in an empty cell.
 * @param {Board} board
 * @param {number} cell
 */
export function candidates(board, cell) {
  if (board[cell] !== 0) return [];
  const taken = new Set(peers[cell].map((peer) => board[peer]));
  return DIGITS.filter((digit) => !taken.has(digit));
}

/**
 * Every cell whose digit stands a second time in its row, column or box.
 * @param {Board} board
 * @returns {Set<number>}
 */
export function conflicts(board) {
  return new Set(
    CELLS.filter((cell) => board[cell] !== 0 && peers[cell].some((peer) => board[peer] === board[cell])),
  );
}

/** @param {Board} board */
export const isFull = (board) => !board.includes(0);

/** @param {Board} board */
export const isSolved = (board) => isFull(board) && conflicts(board).size === 0;
