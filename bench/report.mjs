import { figures } from './figures.mjs';
import { median } from './median.mjs';

/** One round: under each page's name what was measured of it. @typedef {Record<string, Record<string, number>>} Round */

/** @typedef {{ figure: string, unit: string, floor: number, ours: number, compared: number, atBest: number, goal?: string, ok?: boolean }} Line */

/** @typedef {NonNullable<import('./figures.mjs').Figure['goal']>} Goal */

/** @param {Goal} goal */
function say(goal) {
  if ('times' in goal) return `≤ ${goal.times}x`;
  return 'plus' in goal ? `≤ floor + ${goal.plus}` : `≤ ${goal.most}`;
}

/** @param {Goal} goal @param {number} compared @param {number} ours */
function isReached(goal, compared, ours) {
  if ('times' in goal) return compared <= goal.times;
  return 'plus' in goal ? compared <= goal.plus : ours <= goal.most;
}

/**
 * Ours and the floor are compared within each round, where they met the same noise, and the median of that
 * is what counts. Noise only ever adds, so the least of each side, compared at best, is nearer to what a
 * quiet machine would say.
 * @param {Round[]} rounds
 * @returns {Line[]}
 */
export function lines(rounds) {
  return figures.flatMap(({ name, unit, of, floor = '', what, goal }) => {
    /** @param {string} page */
    const measured = (page) => rounds.map((round) => round[page]?.[what] ?? Number.NaN);
    const own = measured(of);
    const floors = measured(floor);
    const ours = median(own);
    if (Number.isNaN(ours)) return [];
    /** @param {number} a @param {number | undefined} b */
    const compare = (a, b = Number.NaN) => (goal && 'plus' in goal ? a - b : a / b);
    const compared = median(own.map((value, run) => compare(value, floors[run])));
    const atBest = compare(Math.min(...own), Math.min(...floors));
    const line = { figure: name, unit, floor: median(floors), ours, compared, atBest };
    return [goal ? { ...line, goal: say(goal), ok: isReached(goal, compared, ours) } : line];
  });
}

/** @param {number} value */
function short(value) {
  if (!Number.isFinite(value)) return '–';
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** @param {number} value @param {boolean} difference */
function relation(value, difference) {
  if (!Number.isFinite(value)) return '–';
  return difference ? `${value < 0 ? '' : '+'}${short(value)}` : `${value.toFixed(2)}x`;
}

/** @param {Line[]} all */
export function table(all) {
  const rows = [
    ['figure', 'unit', 'floor', 'ours', 'ours : floor', 'at best', 'goal', ''],
    ...all.map(({ figure, unit, floor, ours, compared, atBest, goal = '', ok }) => {
      const related = [compared, atBest].map((value) => relation(value, goal.includes('+')));
      return [
        figure,
        unit,
        short(floor),
        short(ours),
        ...related,
        goal,
        ok === undefined ? '' : ok ? 'ok' : 'over',
      ];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  /** @param {string} cell @param {number} column */
  const pad = (cell, column) => {
    const width = widths[column] ?? 0;
    return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
