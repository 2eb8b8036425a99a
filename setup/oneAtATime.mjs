import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const lock = join(root, '.cache/installing.pid');
/** No installation takes this many milliseconds. */
const longest = 1_800_000;
let ours = false;

/** @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    // Another user's process lives, too.
    return /** @type {NodeJS.ErrnoException} */ (problem).code === 'EPERM';
  }
}

/** @returns {boolean} whether nobody else had it */
function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EEXIST') throw problem;
    return false;
  }
}

/** @returns {boolean} whether it was left by one that was broken off; its number may be another's by now */
function isLeft() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return (pid > 0 && !lives(pid)) || Date.now() - statSync(lock).mtimeMs > longest;
  } catch {
    // Let go of just now.
    return false;
  }
}

/**
 * Test files run side by side and want the same tools: what installs waits until no other process does.
 * @template Made
 * @param {() => Made} install
 * @returns {Made}
 */
export function oneAtATime(install) {
  if (ours) return install();
  mkdirSync(join(root, '.cache'), { recursive: true });
  while (!take()) {
    if (isLeft()) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  ours = true;
  try {
    return install();
  } finally {
    ours = false;
    rmSync(lock, { force: true });
  }
}
