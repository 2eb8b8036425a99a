import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const record = join(root, '.cache/not-run.jsonl');

/** @typedef {{ name: string, why: string }} NotRun */

/**
 * Tests call this for what this machine cannot run; `npm test` ends by reading it out.
 * A line is appended at a time, so any number of processes may.
 * @param {string} name
 * @param {string} why
 */
export function noteNotRun(name, why) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  appendFileSync(record, `${JSON.stringify({ name, why })}\n`);
}

export function forgetNotRun() {
  rmSync(record, { force: true });
}

/** @returns {NotRun[]} */
export function readNotRun() {
  if (!existsSync(record)) return [];
  const lines = readFileSync(record, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines)].map((line) => JSON.parse(line));
}
