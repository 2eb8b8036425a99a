import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installUv } from '../../setup/python.mjs';
import { generate, runIn } from '../testing/generate.ts';
import { type Postgres, startPostgres, startReplica, whyNoPostgres } from '../testing/postgres.ts';
import { type Server, startServer } from '../testing/program.ts';
import { startRedis, whyNoRedis } from '../testing/redis.ts';

/** Two app servers over one primary, its streaming replica and one cache, as a cloud or a data centre has them. */
const why = whyNoPostgres() ?? whyNoRedis();
let folder: Awaited<ReturnType<typeof generate>>;
let primary: Postgres;
let replica: Postgres;
let redis: Awaited<ReturnType<typeof startRedis>>;
let first: Server;
let second: Server;
let settings: Record<string, string>;

const uv = installUv();
const serve = [uv, 'run', 'gunicorn', '-c', 'gunicorn.conf.py', 'game.wsgi'];

beforeAll(async () => {
  if (why) return;
  folder = await generate('members=own&saves=server&play=turns&peak=1k');
  primary = await startPostgres();
  primary.sql('CREATE DATABASE game', 'postgres');
  replica = await startReplica(primary);
  redis = await startRedis();
  settings = {
    APP_ENV: 'production',
    SECRET_KEY: 'k7Qm2xV9bT4nR8sW1zL6cF3hJ5pD0gYaUeIoNvBqXtMwKrPjHd',
    ALLOWED_HOSTS: '127.0.0.1',
    HTTPS_ONLY: 'off',
    WEB_CONCURRENCY: '1',
    DATABASE_URL: primary.url,
    DATABASE_REPLICA_URL: replica.url,
    CACHE_URL: redis.url,
  };
  runIn(folder.path, uv, ['run', 'manage.py', 'migrate', '-v0'], settings);
  const where = { folder: folder.path, ready: '/health/ready', env: settings };
  [first, second] = await Promise.all([startServer(serve, where), startServer(serve, where)]);
});
afterAll(async () => {
  for (const each of [first, second, redis, replica, primary]) await each?.stop();
  await folder?.remove();
});

async function api(server: Server, method: string, path: string, token?: string, body?: unknown) {
  const response = await fetch(server.address + path, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

async function register(username: string): Promise<string> {
  const account = { username, password: 'moonlit-Harbor-27' };
  const { status, body } = await api(first, 'POST', '/api/auth/register', undefined, account);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.token;
}

const board = '/api/leaderboards/high-score';
const score = (server: Server, token: string, value: number) =>
  api(server, 'POST', `${board}/scores`, token, { score: value });
/** The best score that the board shows, and the asking player's own. */
async function shown(server: Server, token: string) {
  const { status, body } = await api(server, 'GET', board, token);
  expect(status, JSON.stringify(body)).toBe(200);
  return { best: body.entries[0]?.score, mine: body.me?.score };
}
const caughtUp = async () => {
  const written = primary.sql('SELECT pg_current_wal_lsn()').trim();
  while (replica.sql(`SELECT pg_last_wal_replay_lsn() >= '${written}'`).trim() !== 't')
    await new Promise((resolve) => setTimeout(resolve, 20));
};

// One story, in order: each test goes on where the one before it ended.
let mina: string;
let jun: string;

test('what one app server has written, the other shows at once', async ({ skip }) => {
  if (why) return skip(why);
  [mina, jun] = [await register('mina'), await register('jun')];
  for (const value of [100, 200, 300]) {
    expect((await score(first, mina, value)).body).toMatchObject({ improved: true, me: { score: value } });
    await caughtUp();
    expect(await shown(second, jun)).toEqual({ best: value, mine: undefined });
    expect(await shown(first, jun)).toEqual({ best: value, mine: undefined });
  }
});

test('the board that everybody reads comes from the replica, a player’s own from the primary', async ({
  skip,
}) => {
  if (why) return skip(why);
  await caughtUp();
  replica.sql('SELECT pg_wal_replay_pause()');
  await score(first, mina, 400);
  expect(await shown(second, mina)).toEqual({ best: 400, mine: 400 });
  expect(await shown(second, jun), 'the replica stands still').toMatchObject({ best: 300 });
  const save = { version: 0, data: { level: 7 } };
  expect((await api(first, 'PUT', '/api/saves/1', mina, save)).status).toBe(200);
  expect((await api(second, 'GET', '/api/saves/1', mina)).body).toMatchObject({
    version: 1,
    data: save.data,
  });

  replica.sql('SELECT pg_wal_replay_resume()');
  await caughtUp();
  // A page that was read while the replica was behind is shown for ten seconds at most.
  await expect
    .poll(() => shown(second, jun), { timeout: 12_000, interval: 500 })
    .toMatchObject({ best: 400 });
});

test('health is answered by whatever name it is asked', async ({ skip }) => {
  if (why) return skip(why);
  const status = (path: string) =>
    new Promise((resolve, reject) => {
      const asked = request(first.address + path, { headers: { Host: '10.1.2.3:8000' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.once('error', reject).end();
    });
  expect(await status('/health/live')).toBe(200);
  expect(await status('/health/ready')).toBe(200);
  expect(await status('/openapi.json')).toBe(400);
});

test('without cache and replica everything is still answered', async ({ skip }) => {
  if (why) return skip(why);
  await redis.stop();
  await replica.stop();
  for (const server of [first, second]) {
    expect(await shown(server, jun)).toMatchObject({ best: 400 });
    expect((await api(server, 'GET', '/health/ready')).status).toBe(200);
  }
  expect((await score(first, mina, 500)).body).toMatchObject({ improved: true });
  expect(await shown(second, jun)).toMatchObject({ best: 500 });
  expect(first.printed() + second.printed()).toMatch(/doing without the cache/);
  expect(first.printed() + second.printed()).toMatch(/doing without the read replica/);
  expect(first.printed() + second.printed()).not.toMatch(/unhandled error|hush/);
});

test('a probe is told within three seconds that the database is gone, also when it merely keeps silent', async ({
  skip,
}) => {
  if (why) return skip(why);
  const ready = async (server: Server) => {
    const before = performance.now();
    const { status } = await api(server, 'GET', '/health/ready');
    return { status, soon: performance.now() - before < 3_000 };
  };
  await primary.stop();
  expect(await ready(first)).toEqual({ status: 503, soon: true });
  expect((await api(first, 'GET', '/health/live')).status).toBe(200);

  const silent = createServer();
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const { port } = silent.address() as { port: number };
  const env = {
    ...settings,
    DATABASE_URL: `postgresql://game@127.0.0.1:${port}/game`,
    DATABASE_REPLICA_URL: '',
  };
  const server = await startServer(serve, { folder: folder.path, ready: '/health/live', env });
  try {
    expect(await ready(server)).toEqual({ status: 503, soon: true });
  } finally {
    await server.stop();
    silent.close();
  }
});
