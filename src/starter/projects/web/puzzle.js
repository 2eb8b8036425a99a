// @ts-check
// Makes a puzzle from a seed, and solves one. The same seed gives the same puzzle on every machine.

import { boxOf, CELLS, candidates, columnOf, conflicts, DIGITS, houses, rowOf } from './board.js';

/** @typedef {import('./board.js').Board} Board */
/** @typedef {keyof typeof levels} Level */

/**
 * `givens` is where the digging stops. `singles` keeps a puzzle that falls to one question asked again and
 * again: "where is there only one possibility left?". A hard puzzle may ask for more.
 */
export const levels = {
  easy: { givens: 40, singles: true },
  medium: { givens: 32, singles: true },
  hard: { givens: 26, singles: false },
};

/**
 * Finds solutions until there are `limit` of them: two are enough to know that a puzzle is not unique.
 * @param {Board} board
 * @param {number} [limit]
 * @param {number} [effort] steps before giving up: a save from a stranger must not freeze the page
 * @returns {Board[]}
 */
export function solve(board, limit = 2, effort = 200_000) {
  if (conflicts(board).size > 0) return [];
  const cells = [...board];
  /** A set of digits is a number with bit d set for digit d. @type {number[][]} */
  const [rows, columns, boxes] = [rowOf, columnOf, boxOf].map((houseOf) => {
    const used = new Array(9).fill(0);
    for (const cell of CELLS) used[houseOf(cell)] |= 1 << cells[cell];
    return used;
  });
  const flip = (/** @type {number} */ cell, /** @type {number} */ bit) => {
    rows[rowOf(cell)] ^= bit;
    columns[columnOf(cell)] ^= bit;
    boxes[boxOf(cell)] ^= bit;
  };
  /** @type {Board[]} */
  const found = [];

  const search = () => {
    if ((effort -= 1) < 0) throw new RangeError('This puzzle takes too many steps to solve.');
    let best = -1;
    let bestUsed = 0;
    let fewest = 10;
    for (const cell of CELLS) {
      if (cells[cell] !== 0) continue;
      const used = rows[rowOf(cell)] | columns[columnOf(cell)] | boxes[boxOf(cell)];
      const open = DIGITS.reduce((count, digit) => count + (((used >> digit) & 1) ^ 1), 0);
      if (open < fewest) [best, bestUsed, fewest] = [cell, used, open];
      if (fewest < 2) break;
    }
    if (best === -1) return void found.push([...cells]);
    for (const digit of DIGITS) {
      const bit = 1 << digit;
      if (bestUsed & bit) continue;
      cells[best] = digit;
      flip(best, bit);
      search();
      cells[best] = 0;
      flip(best, bit);
      if (found.length >= limit) return;
    }
  };
  search();
  return found;
}

/**
 * Whether forced steps alone fill the board. They leave no choice, so such a puzzle has one solution.
 * @param {Board} board
 */
export function fallsToSingles(board) {
  const cells = [...board];
  for (;;) {
    const open = CELLS.map((cell) => candidates(cells, cell));
    let moved = false;
    for (const cell of CELLS) {
      if (open[cell].length === 1) [cells[cell], moved] = [open[cell][0], true];
    }
    for (const house of houses) {
      for (const digit of DIGITS) {
        const places = house.filter((cell) => open[cell].includes(digit));
        if (places.length === 1) [cells[places[0]], moved] = [digit, true];
      }
    }
    if (!moved) return !cells.includes(0);
  }
}

/**
 * @param {number} seed any 32-bit number
 * @param {Level} level
 * @returns {Board}
 */
export function generate(seed, level) {
  const random = randomFrom(seed);
  // The three boxes on the diagonal do not touch each other: fill them freely, and let the solver do the rest.
  const start = new Array(81).fill(0);
  for (const box of [0, 4, 8]) {
    const digits = shuffled(DIGITS, random);
    CELLS.filter((cell) => boxOf(cell) === box).forEach((cell, index) => (start[cell] = digits[index]));
  }
  let board = solve(start, 1)[0];

  const { givens, singles } = levels[level];
  for (const cell of shuffled(CELLS, random)) {
    if (board.filter(Boolean).length <= givens) break;
    // Digging in pairs keeps the half-turn symmetry of printed puzzles.
    const dug = board.with(cell, 0).with(80 - cell, 0);
    if (singles ? fallsToSingles(dug) : solve(dug).length === 1) board = dug;
  }
  return board;
}

/** Mulberry32: small, quick, good enough for puzzles and for nothing secret. @param {number} seed */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template T @param {readonly T[]} items @param {() => number} random @returns {T[]} */
function shuffled(items, random) {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
