import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, onPath, run } from '../../../setup/command.mjs';
import { canInstallPackages } from '../../../setup/linux.mjs';
import { noteNotRun } from '../../../setup/notRun.mjs';
import { root } from '../../../setup/project.mjs';

const cache = join(root, '.cache/checks/go');

/** Where Go itself says it is when PATH does not. */
const usual = '/usr/local/go/bin/go';

function findGo(): string | undefined {
  return [...onPath(['go']), usual].find((path) => answer(path, ['version']) !== undefined);
}

/**
 * Go, or nothing where nobody is asked for it: then what needs it is noted as not run.
 * @throws on Debian as root, where a missing tool is a failure.
 */
function goFor(check: string): string | undefined {
  const go = findGo();
  if (go) return go;
  const why = 'it needs Go 1.24 or newer: https://go.dev/dl/';
  if (canInstallPackages()) throw new Error(`${check} cannot run: ${why}`);
  noteNotRun(check, why);
  return undefined;
}

const environment = { ...process.env, GOPATH: join(cache, 'path'), GOFLAGS: '-modcacherw' };

/** A program of exactly this version, built once. */
export function goTool(name: string, module: string, version: string): string | undefined {
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  if (existsSync(program)) return program;
  const go = goFor(name);
  if (!go) return undefined;
  mkdirSync(folder, { recursive: true });
  run(go, ['install', `${module}@${version}`], { env: { ...environment, GOBIN: folder }, cwd: folder });
  return program;
}

/** The files of a module of exactly this version, for what lies in it besides Go. */
export function goModule(module: string, version: string): string | undefined {
  const folder = join(cache, 'path/pkg/mod', `${module}@${version}`);
  if (existsSync(folder)) return folder;
  const go = goFor(module);
  if (!go) return undefined;
  mkdirSync(cache, { recursive: true });
  const answered = run(go, ['mod', 'download', '-json', `${module}@${version}`], {
    env: environment,
    cwd: cache,
  });
  return JSON.parse(answered).Dir;
}
