import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const lock = join(root, '.cache/installing.pid');
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

/** @returns {number} who has it, 0 when it was let go of just now */
function holder() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
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
    const pid = holder();
    // One that was broken off holds nobody up.
    if (pid && !lives(pid)) rmSync(lock, { force: true });
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
