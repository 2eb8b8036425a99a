import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../questionnaire/answers.ts';
import { ansibleTools, filledIn, inAnsible, render, say, unpacked } from './checks/ansible.ts';
import { debianTools } from './checks/debian.ts';

const check = 'The data centre’s configuration';
const tools = ansibleTools();
const programs = debianTools(check, {
  haproxy: 'haproxy',
  keepalived: 'keepalived',
  nft: 'nftables',
  'wg-quick': 'wireguard-tools',
  openssl: 'openssl',
  ip: 'iproute2',
  'systemd-analyze': 'systemd',
});

const everything: Answers = { name: 'Star Harbor', peak: '100k', play: 'match', regions: 'few' };
const cases = [
  { title: 'a small game in a data centre', outcome: 'idc', answers: { name: 'Star Harbor', peak: '1k' } },
  { title: 'a large game in a data centre', outcome: 'idc', answers: everything },
  { title: 'a large game in a hybrid', outcome: 'hybrid', answers: everything },
] as const;

const template = (group: string, role: string, name: string, folder = 'roles') => ({
  src: `${folder}/${role}/templates/${name}.j2`,
  dest: name,
  group,
});
const templates = [
  template('all', 'base', 'nftables.conf'),
  template('balancer', 'balancer', 'haproxy.cfg'),
  template('balancer', 'balancer', 'keepalived.conf'),
  template('app', 'app', 'app.service'),
  template('app', 'app', 'prune.service'),
  template('backup', 'backup', 'log.service'),
  template('backup', 'backup', 'backup.service'),
];
const gameTemplate = template('game', 'game', 'match.service');
const tunnelTemplates = ['tunnel.conf', 'tunnel.nft', 'tunnel-follows-address'].map((name) =>
  template('balancer', 'tunnel', name, '../hybrid/roles'),
);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!tools || !programs).each(cases)('$title', ({ outcome, answers }) => {
  let folder = '';
  let rendered = '';
  const named = (ending: string) =>
    readdirSync(rendered)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(rendered, name));

  beforeAll(async () => {
    folder = await unpacked(outcome, answers);
    made.push(folder);
    const secrets = join(folder, 'deploy/ansible/secrets');
    if (outcome === 'hybrid') {
      const key = say(
        join(folder, 'deploy/hybrid/wireguard/make-key.sh'),
        [join(secrets, 'tunnel_home')],
        folder,
      );
      expect(key).toEqual({ status: 0, text: '' });
    }
    rendered = render(
      tools!,
      folder,
      [
        ...templates,
        ...(answers.peak === '1k' ? [] : [gameTemplate]),
        ...(outcome === 'hybrid' ? tunnelTemplates : []),
      ],
      outcome === 'hybrid'
        ? {
            cloud_endpoint: '198.51.100.20',
            cloud_public_key: readFileSync(join(secrets, 'tunnel_home.pub'), 'utf8').trim(),
          }
        : { tls_mode: answers.peak === '1k' ? 'own' : 'acme' },
    );
    made.push(rendered);
  });

  test('every play is read by ansible-playbook', () => {
    const plays = readdirSync(join(folder, 'deploy/ansible')).filter(
      (name) => name.endsWith('.yml') && name !== 'inventory.yml',
    );
    const all = outcome === 'hybrid' ? [...plays, '../hybrid/tunnel.yml'] : plays;
    expect(plays).toContain('site.yml');
    const { status, text } = inAnsible(tools!, folder, 'ansible-playbook', '--syntax-check', ...all);
    expect(text).not.toMatch(/warning|error/i);
    expect(status).toBe(0);
  });

  test('yamllint finds nothing', () => {
    const places = outcome === 'hybrid' ? ['.', '../hybrid'] : ['.'];
    expect(inAnsible(tools!, folder, 'yamllint', '--strict', ...places)).toEqual({ status: 0, text: '' });
  });

  test('settings that are not filled in stop the run before any machine is touched', () => {
    const { status, text } = inAnsible(tools!, folder, 'ansible-playbook', 'preflight.yml');
    expect(status).not.toBe(0);
    for (const name of ['domain', 'floating_address', 'admin_keys', 'admin_networks'])
      expect(text).toContain(`${name} in group_vars/all/settings.yml`);
  });

  test.each(['change-me-change-me-change-me-change-me', 'abc123'])('the secret %s is refused', (secret) => {
    const settings = JSON.stringify({ ...filledIn, database_password: secret });
    const { status, text } = inAnsible(tools!, folder, 'ansible-playbook', '-e', settings, 'preflight.yml');
    expect(status).not.toBe(0);
    expect(text).not.toContain(secret);
  });

  test('a certificate of your own is asked for before any machine is touched', () => {
    const settings = JSON.stringify({ ...filledIn, tls_mode: 'own' });
    const preflight = ['-e', settings, 'preflight.yml'];
    const without = inAnsible(tools!, folder, 'ansible-playbook', ...preflight);
    expect(without.text).toContain('tls/site.pem: see README.md, step 4');
    expect(without.status).not.toBe(0);
    const tls = join(folder, 'deploy/ansible/tls');
    mkdirSync(tls);
    writeFileSync(join(tls, 'site.pem'), '');
    expect(inAnsible(tools!, folder, 'ansible-playbook', ...preflight).status).toBe(0);
    rmSync(tls, { recursive: true });
  });

  test('filled in, the settings and the connection budget are accepted', () => {
    const settings = JSON.stringify(filledIn);
    const { status, text } = inAnsible(tools!, folder, 'ansible-playbook', '-e', settings, 'preflight.yml');
    expect(text).toContain('failed=0');
    expect(status).toBe(0);
  });

  test('HAProxy accepts its configuration, without a warning', () => {
    const certificates = join(rendered, 'certificates');
    mkdirSync(certificates, { recursive: true });
    const pem = join(certificates, 'site.pem');
    const made = say(
      'openssl',
      // biome-ignore format: one argument after another
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=game.test', '-keyout', `${pem}.key`, '-out', `${pem}.crt`],
      rendered,
    );
    expect(made.status).toBe(0);
    writeFileSync(pem, readFileSync(`${pem}.crt`, 'utf8') + readFileSync(`${pem}.key`, 'utf8'));
    rmSync(`${pem}.crt`);
    rmSync(`${pem}.key`);
    expect(named('haproxy.cfg')).toHaveLength(2);
    for (const file of named('haproxy.cfg')) {
      const text = readFileSync(file, 'utf8').replace('/etc/haproxy/certs/', `${certificates}/`);
      expect(text.includes('use_backend burst')).toBe(outcome === 'hybrid');
      writeFileSync(file, text);
      const said = say('haproxy', ['-c', '-f', file], rendered);
      expect(said.text.replace('Configuration file is valid', '').trim()).toBe('');
      expect(said.status).toBe(0);
    }
  });

  test('keepalived accepts its configuration, and the two differ in rank', () => {
    const ranks = named('keepalived.conf').map((file) => {
      // The user that the role makes is not on this machine.
      const text = readFileSync(file, 'utf8').replace('script_user keepalived_script', 'script_user root');
      writeFileSync(file, text);
      // It looks for the interface that the configuration names: a network of its own has one.
      const prepare = 'ip link add eth0 type veth peer name eth1 && ip link set eth0 up';
      const args = ['--net', 'sh', '-c', `${prepare} && exec keepalived --config-test -f "$0"`, file];
      const { status, text: said } = say('unshare', args, rendered);
      // The script comes with the tunnel's role.
      const known = /^$|tunnel-follows-address/;
      expect(said.split('\n').filter((line) => !known.test(line))).toEqual([]);
      expect([0, outcome === 'hybrid' ? 5 : 0]).toContain(status);
      return /priority (\d+)/.exec(text)?.[1];
    });
    expect(ranks).toEqual(['150', '100']);
  });

  test('the kernel accepts every firewall, and no database port is open to all', () => {
    for (const file of named('.nftables.conf')) {
      expect(say('nft', ['--check', '--file', file], rendered)).toEqual({ status: 0, text: '' });
      const text = readFileSync(file, 'utf8');
      for (const line of text.split('\n').filter((each) => /dport (5432|6379|8000)/.test(each)))
        expect(line).toMatch(/ip saddr|ip daddr/);
    }
  });

  test('no unit is more exposed than 2.0', () => {
    const units = named('.service');
    expect(units.length).toBeGreaterThan(3);
    for (const unit of units) {
      const said = say(
        'systemd-analyze',
        ['security', '--offline=yes', '--threshold=20', '--no-pager', unit],
        rendered,
      );
      expect(said.text).toMatch(
        /Overall exposure level for .*: [01]\.\d|Overall exposure level for .*: 2\.0/,
      );
      expect(said.status).toBe(0);
    }
  });

  test('shellcheck finds nothing', () => {
    const scripts = say('find', ['deploy', '-name', '*.sh'], folder).text.trim().split('\n');
    const { status, text } = say(
      tools!('shellcheck'),
      [...scripts, ...named('tunnel-follows-address')],
      folder,
    );
    expect(text).toBe('');
    expect(status).toBe(0);
  });

  if (outcome === 'hybrid')
    test('both ends of the tunnel are read by wg-quick and admit two addresses and the databases', () => {
      const home = join(rendered, 'burst0.conf');
      writeFileSync(home, readFileSync(named('balancer1.tunnel.conf')[0]!), { mode: 0o600 });
      const script = join(folder, 'deploy/hybrid/wireguard/join.sh');
      const cloud = join(rendered, 'cloud');
      const joined = say(script, [], folder, {
        ...process.env,
        CONFIGURATION: cloud,
        HOME_PUBLIC_KEY: readFileSync(join(folder, 'deploy/ansible/secrets/tunnel_home.pub'), 'utf8').trim(),
        HOME_ENDPOINT: '192.0.2.10',
        DATABASES: '10.20.3.11/32,10.20.3.12/32',
        BURST_NETWORK: '10.60.0.0/24',
      });
      expect(joined.text).toMatch(/^cloud_public_key: [A-Za-z0-9+/]{43}=\n$/);
      const stripped = [home, join(cloud, 'burst0.conf')].map((file) =>
        say('wg-quick', ['strip', file], rendered),
      );
      expect(stripped.map(({ status }) => status)).toEqual([0, 0]);
      const allowed = stripped.map(({ text }) => /AllowedIPs = (.*)/.exec(text)?.[1]);
      expect(allowed).toEqual(['10.99.0.2/32, 10.60.0.10/32', '10.99.0.1/32, 10.20.3.11/32, 10.20.3.12/32']);
      for (const file of [join(cloud, 'burst0.nft'), ...named('tunnel.nft')])
        expect(say('nft', ['--check', '--file', file], rendered)).toEqual({ status: 0, text: '' });
    });
});

describe.skipIf(!tools)('all layers together', () => {
  test('ansible-lint finds nothing, in its strictest profile', async () => {
    const folder = await unpacked('hybrid', everything);
    made.push(folder);
    const args = ['--offline', '--profile', 'production', '--strict', '--nocolor', '-q'];
    const { status, text } = inAnsible(tools!, folder, 'ansible-lint', ...args, '.', '../hybrid');
    expect(text).not.toMatch(/violation|error/i);
    expect(status).toBe(0);
  }, 600_000);
});
