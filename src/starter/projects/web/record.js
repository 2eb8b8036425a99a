// @ts-check
// What is kept, and how to tell a good save from a bad one. A save comes from a disk or from a stranger's
// file, so `check` trusts nothing in it and builds a new value from the parts that it knows.

import { parse } from './board.js';
import { levels, solve } from './puzzle.js';

/** Raise it when the shape changes, and teach `check` to read the older shape too. */
export const VERSION = 1;
const FORMAT = 'sudoku-save';
/** Far above any real save (a long game is some 30 KB), far below what would freeze a phone. */
export const LARGEST_FILE = 500_000;
const LONGEST_GAME = 1000 * 60 * 60 * 24 * 30;

/**
 * @typedef {import('./play.js').Game} Game
 * @typedef {Partial<Record<import('./puzzle.js').Level, number>>} Best milliseconds
 * @typedef {{ version: number, language: 'ko' | 'en' | null, best: Best, game: Game | null }} SaveRecord
 */

/** @returns {SaveRecord} */
export const emptyRecord = () => ({ version: VERSION, language: null, best: {}, game: null });

export class BadSave extends Error {
  /** @param {'unreadable' | 'newer' | 'broken'} reason */
  constructor(reason) {
    super(`This save is ${reason}.`);
    this.reason = reason;
  }
}

/**
 * @param {any} value
 * @returns {SaveRecord}
 * @throws {BadSave}
 */
export function check(value) {
  demand(isObject(value) && isWhole(value.version, 1, Number.MAX_SAFE_INTEGER));
  if (value.version > VERSION) throw new BadSave('newer');
  const { language, best, game } = value;
  demand([null, 'ko', 'en'].includes(language) && isObject(best));
  const times = Object.keys(levels).filter((level) => Object.hasOwn(best, level));
  demand(times.every((level) => isWhole(best[level], 1, LONGEST_GAME)));
  return {
    version: VERSION,
    language,
    best: Object.fromEntries(times.map((level) => [level, best[level]])),
    game: game === null ? null : checkGame(game),
  };
}

/** @param {any} game @returns {Game} */
function checkGame(game) {
  demand(isObject(game) && typeof game.level === 'string' && Object.hasOwn(levels, game.level));
  demand(isWhole(game.elapsed, 0, LONGEST_GAME));
  demand(Array.isArray(game.moves) && isWhole(game.at, 0, game.moves.length));
  demand(hasOneSolution(game.givens));
  const moves = game.moves.map((/** @type {any} */ move) => {
    demand(
      isObject(move) &&
        isWhole(move.cell, 0, 80) &&
        isWhole(move.digit, 0, 9) &&
        typeof move.note === 'boolean',
    );
    return { cell: move.cell, digit: move.digit, note: move.note };
  });
  return { level: game.level, givens: game.givens, moves, at: game.at, elapsed: game.elapsed };
}

/** @param {unknown} givens */
function hasOneSolution(givens) {
  const board = parse(givens);
  try {
    return board !== null && board.includes(0) && solve(board).length === 1;
  } catch {
    return false;
  }
}

/** The better time of each level, so that two tabs never cost the player a record. @param {Best} a @param {Best} b */
export function mergeBest(a, b) {
  const merged = { ...a };
  for (const level of /** @type {(keyof typeof levels)[]} */ (Object.keys(b))) {
    merged[level] = Math.min(a[level] ?? Infinity, b[level] ?? Infinity);
  }
  return merged;
}

/** @param {SaveRecord} record */
export const toFile = (record) => `${JSON.stringify({ format: FORMAT, ...record })}\n`;

/** @param {string} text @returns {SaveRecord} @throws {BadSave} */
export function fromFile(text) {
  /** @type {any} */
  let value = null;
  try {
    if (text.length <= LARGEST_FILE) value = JSON.parse(text);
  } catch {
    // Not JSON: the same answer as for any other file that is not ours.
  }
  if (!isObject(value) || value.format !== FORMAT) throw new BadSave('unreadable');
  return check(value);
}

/** @param {unknown} condition */
function demand(condition) {
  if (!condition) throw new BadSave('broken');
}
/** @param {unknown} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {unknown} value @param {number} least @param {number} most */
const isWhole = (value, least, most) =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
