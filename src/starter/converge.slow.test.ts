import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../setup/freePort.mjs';
import { ansibleTools, filledIn, inAnsible, type Said, say, unpacked } from './checks/ansible.ts';
import { debianTools } from './checks/debian.ts';
import { canMakeRoots, DebianRoots } from './checks/debianRoot.ts';

const check = 'The data centre’s plays on Debian roots';
const tools = ansibleTools();
const can =
  canMakeRoots(check) && debianTools(check, { 'systemd-analyze': 'systemd', wg: 'wireguard-tools' });

/** Long, because packages are installed on a machine that others use as well. */
const patience = 1_500_000;

const lines = (text: string, kind: RegExp) => text.split('\n').filter((line) => kind.test(line));

function succeeds({ status, text }: Said): void {
  expect(lines(text, /^(fatal|failed):/)).toEqual([]);
  expect({ status, text: status === 0 ? '' : text.slice(-3000) }).toEqual({ status: 0, text: '' });
}

function changesNothing({ text }: Said): void {
  expect(lines(text, /^changed:/)).toEqual([]);
  expect(lines(text, /changed=[1-9]/)).toEqual([]);
}

describe.skipIf(!tools || !can)('a data centre of two Debian roots', { timeout: patience }, () => {
  const roots = new DebianRoots();
  const first = { address: '127.0.0.1', root: '' };
  const second = { address: '127.0.0.2', root: '' };
  let folder = '';
  let port = 0;
  let databasePort = 0;
  const running: ChildProcess[] = [];
  let app: ChildProcess | undefined;
  let token = '';
  let beforePromotion = '';

  const play = (...args: string[]) =>
    inAnsible(tools!, folder, 'ansible-playbook', '--extra-vars', '@settings.json', ...args);

  /** As a balancer asks; fetch would not send a Host of ours. */
  const api = (method: string, path: string, body?: object) =>
    new Promise<{ status: number; body: { token: string; data: unknown } }>((resolve, reject) => {
      const headers = {
        Host: filledIn.domain,
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-For': '198.51.100.7',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      };
      const asked = request({ host: first.address, port, method, path, headers, agent: false }, (answer) => {
        json(answer).then((read) => resolve({ status: answer.statusCode ?? 0, body: read as never }), reject);
      });
      asked.on('error', reject);
      asked.end(body ? JSON.stringify(body) : undefined);
    });

  /** As a client asks: once more while it is told that the service is unavailable, for half a minute. */
  const untilAnswered: typeof api = async (...asked) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await api(...asked);
      if (answer.status !== 503) return answer;
      await pause(300);
    }
    return api(...asked);
  };

  const inventory = (primary: string, replica: string, ...balancers: readonly string[]) =>
    JSON.stringify({
      all: {
        children: {
          balancer: { hosts: Object.fromEntries(balancers.map((name) => [name, {}])) },
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
        vars: { ansible_connection: 'community.general.chroot', ansible_pipelining: true },
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
    folder = await unpacked('hybrid', { name: 'Star Harbor', peak: '100k' });
    first.root = roots.add('first', first.address);
    second.root = roots.add('second', second.address);
    port = await freePort();
    databasePort = await freePort();
    const ansible = join(folder, 'deploy/ansible');
    writeFileSync(join(ansible, 'roots.yml'), inventory('first', 'second'));
    writeFileSync(join(ansible, 'swapped.yml'), inventory('second', 'first'));
    // A release waits for a running HAProxy, and none runs in a root: so balancers come last, and only here.
    writeFileSync(join(ansible, 'balanced.yml'), inventory('first', 'second', 'first', 'second'));
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

  test('bare machines become app server, primary, replica, cache and backup', () => {
    succeeds(play('--inventory', 'roots.yml', 'here.yml'));
  });

  test('a second run changes nothing', () => {
    const again = play('--inventory', 'roots.yml', 'here.yml');
    succeeds(again);
    changesNothing(again);
  });

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
  });

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
  });

  test('the copy and the log, restored beside everything else, hold the player and the save', async () => {
    // The log travels as it is written.
    await pause(3_000);
    const restored = play('--inventory', 'roots.yml', 'restore-test.yml');
    succeeds(restored);
    expect(restored.text).toContain('Players: 1');
    expect(restored.text).toContain('Saves: 1');
  });

  const tunnel = '../hybrid/tunnel.yml';

  test('the tunnel waits for the cloud’s key, and says what the cloud has to know', () => {
    const { status, text } = play('--inventory', 'balanced.yml', tunnel);
    expect(text).toMatch(/HOME_PUBLIC_KEY=[A-Za-z0-9+/]{43}=/);
    expect(text).toContain('then fill cloud_endpoint and cloud_public_key in group_vars/all/hybrid.yml');
    expect(status).not.toBe(0);
  });

  test('with it both machines become balancers with a home end, and a second run changes nothing', () => {
    const cloud = JSON.stringify({
      cloud_endpoint: '198.51.100.20',
      cloud_public_key: `${'A'.repeat(43)}=`,
      burst_connections: 2,
    });
    const joined = (...plays: string[]) => play('--inventory', 'balanced.yml', '-e', cloud, ...plays);
    succeeds(joined('base.yml', 'database.yml', tunnel));
    const again = joined(tunnel);
    succeeds(again);
    changesNothing(again);
    for (const machine of [first, second]) {
      const stripped = inRoot(machine, 'wg-quick', 'strip', '/etc/wireguard/burst0.conf');
      expect(stripped.text).toContain('Endpoint = 198.51.100.20:51820');
      expect(inRoot(machine, 'haproxy', '-c', '-f', '/etc/haproxy/haproxy.cfg').status).toBe(0);
    }
  });

  test('the rented app reads and writes rows, changes no table, and gets no more connections than its share', () => {
    const password = readFileSync(
      join(folder, 'deploy/ansible/secrets/burst_database_password'),
      'utf8',
    ).trim();
    const source = `postgresql://game_burst:${password}@${first.address}:${databasePort}/game?sslmode=require`;
    const ask = (query: string) => inRoot(first, 'psql', source, '-XAt', '-c', query).text;
    expect(ask('SELECT count(*) FROM accounts_player')).toBe('1\n');
    expect(ask('UPDATE accounts_player SET display_name = display_name')).toBe('UPDATE 1\n');
    expect(ask('DROP TABLE accounts_player')).toContain('must be owner');
    expect(ask('CREATE TABLE mine (id int)')).toContain('permission denied');
    const third = `psql '${source}' -c 'SELECT pg_sleep(4)' & psql '${source}' -c 'SELECT pg_sleep(4)' & sleep 2; psql '${source}' -c 'SELECT 3'; wait`;
    expect(inRoot(first, 'sh', '-c', third).text).toContain('too many connections for role');
  });

  test('after a promotion the same app goes on with the replica, and nothing is lost', async () => {
    beforePromotion = new Date().toISOString().replace('T', ' ').replace('Z', '+00');
    succeeds(play('--inventory', 'roots.yml', '-e', 'promote=second', 'promote.yml'));
    const loaded = await untilAnswered('GET', '/api/saves/1');
    expect(loaded.body.data).toEqual({ level: 3 });
    const saved = await untilAnswered('PUT', '/api/saves/1', { version: 1, data: { level: 4 } });
    expect([200, 201]).toContain(saved.status);
  });

  test('the old primary, erased, follows the new one', () => {
    succeeds(play('--inventory', 'swapped.yml', '-e', 'erase=first', 'rebuild-replica.yml'));
    const query = 'SELECT pg_is_in_recovery(), (SELECT count(*) FROM accounts_player)';
    const psql = ['psql', '-p', String(databasePort), '-d', 'game', '-XAt', '-c', query];
    expect(inRoot(first, 'runuser', '-u', 'postgres', '--', ...psql).text).toBe('t|1\n');
  });

  test('a restore puts the moment before the promotion in the place of the database', async () => {
    app?.kill();
    await pause(2_000);
    const query = 'SELECT (SELECT count(*) FROM accounts_player), (SELECT version FROM saves_save)';
    const psql = ['psql', '-p', String(databasePort), '-d', 'game', '-XAt', '-c', query];
    const ask = () => inRoot(second, 'runuser', '-u', 'postgres', '--', ...psql).text;
    expect(ask()).toBe('1|2\n');
    const moment = ['-e', 'restore=game', '-e', JSON.stringify({ until: beforePromotion })];
    succeeds(play('--inventory', 'swapped.yml', ...moment, 'restore.yml'));
    expect(ask()).toBe('1|1\n');
  });
});
