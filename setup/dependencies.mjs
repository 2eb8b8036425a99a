import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from './command.mjs';
import { root } from './project.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry */

/**
 * npm leaves out what was built for another machine.
 * @param {Entry} entry
 */
function isForThisMachine({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (!os || !cpu) return false;
  if (!os.includes(process.platform) || !cpu.includes(process.arch)) return false;
  if (!libc) return true;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return libc.includes(report.header?.glibcVersionRuntime ? 'glibc' : 'musl');
}

/** @param {string} path @returns {Record<string, Entry>} */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * What the lock file asks for and node_modules does not have. npm writes its own record
 * last, so an installation that was cut short counts as none.
 * @param {string} folder
 */
export function missingPackages(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  const had = existsSync(record) ? packagesOf(record) : {};
  return Object.entries(packagesOf(join(folder, 'package-lock.json')))
    .filter(([path, entry]) => path !== '' && isForThisMachine(entry))
    .filter(([path, { version, integrity }]) => {
      const here = had[path];
      return here?.version !== version || here?.integrity !== integrity || !existsSync(join(folder, path));
    })
    .map(([path]) => path);
}

/** Install what package-lock.json says, unless it is there already. No package runs a script of its own. */
export function installDependencies() {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  console.log(`Installing npm dependencies (${missing.length} packages) …`);
  run(...npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']));
}
