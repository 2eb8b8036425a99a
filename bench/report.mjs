import { figures } from './figures.mjs';
import { median } from './median.mjs';

/** One round: under each page's name what was measured of it. @typedef {Record<string, Record<string, number>>} Round */

/** @typedef {{ figure: string, unit: string, floor: number, ours: number, compared: number, goal?: string, ok?: boolean }} Line */

/** @param {import('./figures.mjs').Figure['goal']} goal */
function say(goal) {
  if (!goal) return undefined;
  if ('times' in goal) return `≤ ${goal.times}x`;
  return 'plus' in goal ? `≤ floor + ${goal.plus}` : `≤ ${goal.most}`;
}

/**
 * Ours and the floor are compared within each round, where they met the same noise, and the median of
 * that is what counts; the medians beside it are for reading.
 * @param {Round[]} rounds
 * @returns {Line[]}
 */
export function lines(rounds) {
  return figures.flatMap(({ name, unit, of, floor, what, goal }) => {
    const pairs = rounds.map((round) => ({
      ours: round[of]?.[what] ?? Number.NaN,
      floor: floor ? (round[floor]?.[what] ?? Number.NaN) : Number.NaN,
    }));
    /** @param {(pair: { ours: number, floor: number }) => number} value */
    const middle = (value) => median(pairs.map(value));
    const ours = middle((pair) => pair.ours);
    if (Number.isNaN(ours)) return [];
    const compared = middle((pair) =>
      goal && 'plus' in goal ? pair.ours - pair.floor : pair.ours / pair.floor,
    );
    const ok =
      goal &&
      ('times' in goal ? compared <= goal.times : 'plus' in goal ? compared <= goal.plus : ours <= goal.most);
    const said = say(goal);
    const line = { figure: name, unit, floor: middle((pair) => pair.floor), ours, compared };
    return [{ ...line, ...(said && ok !== undefined && { goal: said, ok }) }];
  });
}

/** @param {number} value */
function short(value) {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2);
}

/** @param {Line[]} all */
export function table(all) {
  const rows = [
    ['figure', 'unit', 'floor', 'ours', 'ours : floor', 'goal', ''],
    ...all.map(({ figure, unit, floor, ours, compared, goal = '', ok }) => {
      const difference = goal.includes('+');
      const relation = Number.isFinite(compared)
        ? difference
          ? `${compared < 0 ? '' : '+'}${short(compared)}`
          : `${compared.toFixed(2)}x`
        : '–';
      return [
        figure,
        unit,
        short(floor),
        short(ours),
        relation,
        goal,
        ok === undefined ? '' : ok ? 'ok' : 'over',
      ];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  /** @param {string} cell @param {number} column */
  const pad = (cell, column) =>
    column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
