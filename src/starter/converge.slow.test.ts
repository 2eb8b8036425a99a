import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../setup/freePort.mjs';
import { ansibleTools, filledIn, inAnsible, say, unpacked } from './checks/ansible.ts';
import { debianTools } from './checks/debian.ts';
import { canMakeRoots, DebianRoots } from './checks/debianRoot.ts';

const check = 'The data centre’s plays on Debian roots';
const tools = ansibleTools();
const can = canMakeRoots(check) && debianTools(check, { 'systemd-analyze': 'systemd' });

/** Long, because packages are installed on a machine that others use as well. */
const patience = 1_500_000;

describe.skipIf(!tools || !can)('a data centre of two Debian roots', () => {
  const roots = new DebianRoots();
  const first = { address: '127.0.0.1', root: '' };
  const second = { address: '127.0.0.2', root: '' };
  let folder = '';
  let port = 0;
  let databasePort = 0;
  const running: ChildProcess[] = [];
  let app: ChildProcess | undefined;
  let token = '';

  const play = (...args: string[]) =>
    inAnsible(tools!, folder, 'ansible-playbook', '--extra-vars', '@settings.json', ...args);

  const api = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        Host: filledIn.domain,
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-For': '198.51.100.7',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: await answer.json() };
  };

  const inventory = (primary: string, replica: string) =>
    JSON.stringify({
      all: {
        children: {
          app: { hosts: { first: {} } },
          database_primary: { hosts: { [primary]: {} } },
          database_replica: { hosts: { [replica]: {} } },
          cache: { hosts: { second: {} } },
          backup: { hosts: { second: {} } },
        },
        hosts: {
          first: { ansible_host: first.root, private_address: first.address },
          second: { ansible_host: second.root, private_address: second.address },
        },
        vars: { ansible_connection: 'community.general.chroot' },
      },
    });

  /** The unit's own command, started without systemd. */
  const start = ({ root }: { root: string }, user: string, command: string) =>
    spawn('chroot', [root, 'runuser', '-u', user, '--', 'sh', '-c', command], {
      stdio: 'ignore',
      env: { PATH: process.env.PATH! },
    });

  const inRoot = ({ root }: { root: string }, ...command: string[]) => say('chroot', [root, ...command], '/');

  beforeAll(async () => {
    folder = await unpacked('idc', { name: 'Star Harbor', peak: '100k' });
    first.root = roots.add('first');
    second.root = roots.add('second');
    port = await freePort();
    databasePort = await freePort();
    const ansible = join(folder, 'deploy/ansible');
    writeFileSync(join(ansible, 'roots.yml'), inventory('first', 'second'));
    writeFileSync(join(ansible, 'swapped.yml'), inventory('second', 'first'));
    writeFileSync(
      join(ansible, 'settings.json'),
      JSON.stringify({
        ...filledIn,
        ansible_user: 'root',
        private_network: '127.0.0.0/8',
        app_port: port,
        app_workers: 2,
        database_port: databasePort,
        cache_port: await freePort(),
        database_shared_buffers_mb: 64,
        cache_memory_mb: 32,
      }),
    );
    writeFileSync(
      join(ansible, 'here.yml'),
      ['preflight', 'base', 'database', 'cache', 'backup', 'release']
        .map((name) => `- ansible.builtin.import_playbook: ${name}.yml\n`)
        .join(''),
    );
  }, patience);

  afterAll(async () => {
    for (const each of running) each.kill();
    for (const root of [first, second].filter((each) => each.root)) {
      inRoot(root, 'sh', '-c', 'service postgresql stop; service redis-server stop; service chrony stop');
    }
    await pause(500);
    roots.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  test(
    'bare machines become app server, primary, replica, cache and backup',
    () => {
      const { status, text } = play('--inventory', 'roots.yml', 'here.yml');
      expect(text.match(/(failed|unreachable)=[1-9]/g) ?? text.slice(-3000)).toBe(
        status === 0 ? text.slice(-3000) : '',
      );
      expect(status).toBe(0);
    },
    patience,
  );

  test(
    'a second run changes nothing',
    () => {
      const { status, text } = play('--inventory', 'roots.yml', 'here.yml');
      expect(text.split('\n').filter((line) => /^changed:|^fatal:/.test(line))).toEqual([]);
      expect(text.match(/changed=\d+/g)).toEqual(['changed=0', 'changed=0']);
      expect(status).toBe(0);
    },
    patience,
  );

  test('systemd accepts the units as they were installed', () => {
    const units = say('find', ['etc/systemd/system', '-maxdepth', '1', '-name', 'star-harbor*'], first.root);
    // A root without systemd has none of its own units.
    const notHere = /Unit (sysinit|basic|network-online)\.target not found/;
    for (const unit of units.text.trim().split('\n')) {
      const name = unit.split('/').at(-1)!;
      const said = say('systemd-analyze', ['verify', `--root=${first.root}`, '--man=no', name], '/');
      expect(
        said.text.split('\n').filter((line) => line.includes('star-harbor') && !notHere.test(line)),
      ).toEqual([]);
    }
  });

  test('a whole copy is made, and from then on the log is received', async () => {
    const copied = inRoot(second, 'runuser', '-u', 'postgres', '--', '/usr/local/lib/star-harbor/backup.sh');
    expect(copied.text).toContain('Copied to /srv/backup/base/');
    const log = '--no-password --directory=/srv/backup/log --slot=backup --synchronous';
    const command = `. /usr/local/lib/star-harbor/backup.env; exec "$BINARIES/pg_receivewal" --dbname="$SOURCE" ${log}`;
    running.push(start(second, 'postgres', command));
  }, 120_000);

  test('a player registers, saves and loads through the installed app', async () => {
    const command = 'cd /opt/star-harbor/current && exec .venv/bin/gunicorn -c gunicorn.conf.py game.wsgi';
    app = start(first, 'star-harbor', command);
    running.push(app);
    for (let tries = 0; tries < 150; tries += 1) {
      const ready = await api('GET', '/health/ready').catch(() => undefined);
      if (ready?.status === 200) break;
      await pause(200);
    }
    const registered = await api('POST', '/api/auth/register', {
      username: 'mina',
      password: 'moonlit-Harbor-27',
      display_name: '미나',
    });
    expect(registered.status).toBe(201);
    token = registered.body.token;
    const saved = await api('PUT', '/api/saves/1', { version: 0, data: { level: 3 } });
    expect([200, 201]).toContain(saved.status);
    const loaded = await api('GET', '/api/saves/1');
    expect(loaded.body.data).toEqual({ level: 3 });
  }, 120_000);

  test('the copy and the log, restored beside everything else, hold the player and the save', async () => {
    // The log travels as it is written.
    await pause(3_000);
    const { status, text } = play('--inventory', 'roots.yml', 'restore-test.yml');
    expect(text).toContain('Players: 1');
    expect(text).toContain('Saves: 1');
    expect(status).toBe(0);
  }, 300_000);

  test('after a promotion the same app goes on with the replica, and nothing is lost', async () => {
    const promoted = play('--inventory', 'roots.yml', '-e', 'promote=second', 'promote.yml');
    expect(promoted.text).toMatch(/failed=0/);
    expect(promoted.status).toBe(0);
    let loaded = await api('GET', '/api/saves/1');
    for (let tries = 0; loaded.status !== 200 && tries < 100; tries += 1) {
      await pause(300);
      loaded = await api('GET', '/api/saves/1');
    }
    expect(loaded.body.data).toEqual({ level: 3 });
    const saved = await api('PUT', '/api/saves/1', { version: 1, data: { level: 4 } });
    expect([200, 201]).toContain(saved.status);
  }, 300_000);

  test('the old primary, erased, follows the new one', () => {
    const { status, text } = play('--inventory', 'swapped.yml', '-e', 'erase=first', 'rebuild-replica.yml');
    expect(text).not.toMatch(/(failed|unreachable)=[1-9]/);
    expect(status).toBe(0);
    const query = 'SELECT pg_is_in_recovery(), (SELECT count(*) FROM accounts_player)';
    const psql = ['psql', '-p', String(databasePort), '-d', 'game', '-XAt', '-c', query];
    expect(inRoot(first, 'runuser', '-u', 'postgres', '--', ...psql).text).toBe('t|1\n');
  }, 600_000);

  test('a restore puts a moment of the past in the place of the database', async () => {
    app?.kill();
    await pause(2_000);
    const { status, text } = play('--inventory', 'swapped.yml', '-e', 'restore=game', 'restore.yml');
    expect(text).not.toMatch(/(failed|unreachable)=[1-9]/);
    expect(status).toBe(0);
    const query = 'SELECT (SELECT count(*) FROM accounts_player), (SELECT count(*) FROM saves_save)';
    const psql = ['psql', '-p', String(databasePort), '-d', 'game', '-XAt', '-c', query];
    expect(inRoot(second, 'runuser', '-u', 'postgres', '--', ...psql).text).toBe('1|1\n');
  }, 600_000);
});
