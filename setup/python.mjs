import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answer, Failure, onPath, run } from './command.mjs';
import { canInstallPackages, installPackages } from './linux.mjs';
import { oneAtATime } from './oneAtATime.mjs';
import { root } from './project.mjs';

const windows = process.platform === 'win32';
const environment = join(root, '.cache/uv');
const inEnvironment = join(environment, windows ? 'Scripts' : 'bin');

const pythonNames = ['python3', 'python', ...[14, 13, 12, 11, 10].map((minor) => `python3.${minor}`)];
const atLeast310 = 'import sys; sys.exit(sys.version_info < (3, 10))';

/** @returns {string | undefined} the first Python of 3.10 or later */
function findPython() {
  return onPath(pythonNames).find((path) => answer(path, ['-c', atLeast310]) !== undefined);
}

/** @returns {string | undefined} a uv that runs: UV, then PATH, then our own of an earlier time */
export function findUv() {
  const own = join(inEnvironment, windows ? 'uv.exe' : 'uv');
  const found = [process.env.UV ?? '', ...onPath(['uv']), own].find(
    (path) => path && existsSync(path) && answer(path, ['--version']) !== undefined,
  );
  if (found) process.env.UV = found;
  return found;
}

/** Ways to a uv of our own, in a folder of ours: the system's Python is never written to. */
const installations = [
  (/** @type {string} */ python) => {
    run(python, ['-m', 'venv', '--clear', environment]);
    run(join(inEnvironment, windows ? 'python.exe' : 'python'), ['-m', 'pip', 'install', '-q', 'uv']);
  },
  (/** @type {string} */ python) => {
    run(python, ['-m', 'pip', 'install', '-q', '--upgrade', '--target', environment, 'uv']);
  },
];

/** uv, installed now unless it is there: the starters that are in Python are tested with it. */
export const installUv = () => findUv() ?? oneAtATime(makeUv);

function makeUv() {
  // By another process in the meantime, perhaps.
  const present = findUv();
  if (present) return present;

  if (!findPython() && canInstallPackages()) installPackages(['python3', 'python3-venv']);
  const python = findPython();
  if (!python)
    throw new Failure(
      'The tests need Python 3.10 or newer, or uv. Install one of them: https://docs.astral.sh/uv/',
    );
  console.log('Installing uv into .cache/uv …');

  // Debian's Python comes without the module that venv needs.
  if (answer(python, ['-c', 'import ensurepip']) === undefined && canInstallPackages())
    installPackages(['python3-venv']);

  const tried = [];
  for (const install of installations) {
    try {
      install(python);
      const found = findUv();
      if (found) return found;
    } catch (problem) {
      tried.push(problem instanceof Error ? problem.message : String(problem));
    }
  }
  throw new Failure(
    [
      'The tests need uv, and it could not be installed here. Install it: https://docs.astral.sh/uv/',
      ...tried,
    ].join('\n'),
  );
}
