import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from './command.mjs';
import { root } from './project.mjs';

const inputs = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'public',
  'src',
];
const output = 'dist';
const record = join(root, '.cache/built.json');

/** Left behind by tools that run inside the starters; no part of a build. */
const leftovers = new Set(['node_modules', '__pycache__', 'dist', '.venv', '.pytest_cache', '.ruff_cache']);

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !leftovers.has(name))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} built the fingerprint of what went in */
const summary = (built) => `${built} ${fingerprint([output])}`;

/** Build unless dist is what these very inputs gave. Content is compared, for a checkout changes times. */
export function buildIfStale() {
  const now = fingerprint(inputs);
  if (existsSync(record) && readFileSync(record, 'utf8') === summary(now)) return;
  // Not among what a command prints for others to read.
  console.error('Building the page …');
  rmSync(record, { force: true });
  run(...npm(['run', '--silent', 'build']));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(record, summary(now));
}
