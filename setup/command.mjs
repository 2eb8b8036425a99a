import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './project.mjs';

/** A failure that one sentence explains: no stack is shown for it. */
export class Failure extends Error {}

/**
 * Both ends of a long text: the first lines say what failed, the last ones why.
 * @param {string} printed
 */
function ends(printed) {
  const lines = printed.split('\n');
  return (lines.length > 40 ? [...lines.slice(0, 15), '…', ...lines.slice(-20)] : lines).join('\n');
}

/**
 * Run quietly, for what it prints. Unless it succeeds, the failure carries that and its complaints.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
  if (done.status === 0) return String(done.stdout ?? '').trim();
  const printed = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim();
  const why = done.error?.message ?? (done.signal ? `stopped by ${done.signal}` : `exit code ${done.status}`);
  throw new Failure(
    `${[command, ...args].join(' ')} failed (${why})${printed ? `:\n${ends(printed)}` : '.'}`,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string | undefined} what it printed, or nothing when it cannot run
 */
export function answer(command, args, options) {
  try {
    return run(command, args, { timeout: 30_000, ...options });
  } catch {
    return undefined;
  }
}

/**
 * Run in sight of the reader, and pass Ctrl-C on by letting the child meet it first.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
export function show(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * npm as Node runs it: without a shell, which Windows' npm.cmd would want.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  const beside = join(process.execPath, '..', 'node_modules/npm/bin/npm-cli.js');
  const below = join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  const cli = [own, beside, below].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return cli ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/** @param {string[]} names @returns {string[]} where PATH has them, in the order of the names */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .filter((path) => existsSync(path));
}

/**
 * The way every entry ends: a failure becomes its sentence and exit code 1.
 * @param {() => Promise<void>} entry
 */
export async function main(entry) {
  try {
    await entry();
  } catch (problem) {
    console.error(problem instanceof Failure ? `\n${problem.message}` : problem);
    process.exitCode = 1;
  }
}
