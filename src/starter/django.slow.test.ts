import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, Failure, onPath } from '../../setup/command.mjs';
import { canInstallPackages, installPackages } from '../../setup/linux.mjs';
import { installUv } from '../../setup/python.mjs';
import { generate, runIn } from '../testing/generate.ts';
import { startPostgres, whyNoPostgres } from '../testing/postgres.ts';
import { startServer } from '../testing/program.ts';

const passed = /\b[1-9]\d* passed\b/;
const failed = /\b\d+ (failed|error)/;

let uv: string;
let folder: Awaited<ReturnType<typeof generate>>;
beforeAll(async () => {
  uv = installUv();
  folder = await generate('members=own&saves=server&play=turns&peak=1k&name=동아리 장기');
});
afterAll(() => folder?.remove());

test('the Django starter passes its own tests', () => {
  const printed = runIn(folder.path, uv, ['run', 'pytest', '-q']);
  expect(printed).toMatch(passed);
  expect(printed).not.toMatch(failed);
});

test('the Django starter starts on another port and is ready', async () => {
  const server = await startServer([uv, 'run', 'dev'], { folder: folder.path, ready: '/health/ready' });
  try {
    const { info } = (await (await fetch(`${server.address}/openapi.json`)).json()) as {
      info: { title: string };
    };
    expect(info.title).toContain('동아리 장기');
  } finally {
    await server.stop();
  }
});

test('the Django starter passes its own tests on PostgreSQL', async ({ skip }) => {
  const why = whyNoPostgres();
  if (why) return skip(why);
  const postgres = await startPostgres();
  try {
    const printed = runIn(folder.path, uv, ['run', 'pytest', '-q'], { DATABASE_URL: postgres.url });
    expect(printed).toMatch(passed);
    expect(printed).not.toMatch(failed);
    expect(postgres.log(), 'the tests met this server').toContain('test_game');
  } finally {
    await postgres.stop();
  }
});

test('plain Python starts the Django starter without uv', async ({ skip }) => {
  const windows = process.platform === 'win32';
  const find = () =>
    onPath(windows ? ['python'] : ['python3', 'python']).find(
      (path) =>
        answer(path, ['-c', 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))']) !== undefined,
    );
  if (!find() && canInstallPackages()) installPackages(['python3', 'python3-venv']);
  const python = find();
  const wanted = 'Python 3.10 or newer with venv and pip on PATH';
  if (!python && canInstallPackages()) throw new Error(`The packages have not brought ${wanted}.`);
  if (!python) return skip(`there is no ${wanted}`);
  const plain = await generate('members=own&play=turns&peak=1k');
  try {
    runIn(plain.path, python, ['-m', 'venv', '.venv']);
    const own = join(plain.path, '.venv', windows ? 'Scripts/python.exe' : 'bin/python');
    runIn(plain.path, own, ['-m', 'pip', 'install', '-q', '-r', 'requirements.txt']);
    const server = await startServer([own, 'manage.py', 'dev'], {
      folder: plain.path,
      ready: '/health/ready',
    });
    await server.stop();
    expect(() => runIn(plain.path, own, ['-c', 'import pytest']), 'a server gets no tests').toThrow();
    runIn(plain.path, own, ['-m', 'pip', 'install', '-q', '-r', 'requirements-test.txt']);
    const printed = runIn(plain.path, own, ['-m', 'pytest', '-q', 'tests/test_dependencies.py']);
    expect(printed).toMatch(passed);
  } catch (problem) {
    throw problem instanceof Failure ? new Error(problem.message) : problem;
  } finally {
    await plain.remove();
  }
});
