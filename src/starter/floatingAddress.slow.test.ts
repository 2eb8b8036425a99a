import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ansibleTools, filledIn, render, say, unpacked } from './checks/ansible.ts';
import { canMakeNamespaces, debianTools } from './checks/debian.ts';

const check = 'Two balancers that pass an address';
const tools = ansibleTools();
const can = canMakeNamespaces(check) && debianTools(check, { keepalived: 'keepalived', ip: 'iproute2' });

const balancers = ['balancer1', 'balancer2'] as const;
type Balancer = (typeof balancers)[number];

describe.skipIf(!tools || !can)('two balancers, each a network of its own, joined by a cable', () => {
  const folders: string[] = [];
  const running: ChildProcess[] = [];
  const space = (name: string) => `${name}-${process.pid}`;
  let rendered = '';

  const ip = (...args: string[]) => {
    const { status, text } = say('ip', args, '/');
    if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${text}`);
    return text;
  };
  const alive = (name: Balancer) => join(rendered, `${name}.alive`);
  const holders = () =>
    balancers.filter((name) =>
      ip('-netns', space(name), '-brief', 'address', 'show', 'eth0').includes(filledIn.floating_address),
    );
  const until = async (wanted: readonly Balancer[]) => {
    const begun = Date.now();
    while (holders().join() !== wanted.join() && Date.now() - begun < 20_000) await pause(100);
    expect(holders()).toEqual(wanted);
  };

  beforeAll(async () => {
    const folder = await unpacked('idc', { name: 'Star Harbor', peak: '1k' });
    const template = 'roles/balancer/templates/keepalived.conf.j2';
    rendered = render(tools!, folder, [{ src: template, dest: 'keepalived.conf', group: 'balancer' }]);
    folders.push(folder, rendered);
    for (const name of balancers) ip('netns', 'add', space(name));
    const [first, second] = balancers.map(space) as [string, string];
    ip('link', 'add', 'eth0', 'netns', first, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', second);
    for (const [index, name] of balancers.entries()) {
      ip('-netns', space(name), 'address', 'add', `10.20.1.${11 + index}/16`, 'dev', 'eth0');
      ip('-netns', space(name), 'link', 'set', 'eth0', 'up');
      writeFileSync(alive(name), '');
      const file = join(rendered, `${name}.keepalived.conf`);
      // The very configuration, but that a file stands for the running HAProxy, and root for a user of its own.
      const text = readFileSync(file, 'utf8')
        .replace('/usr/bin/pgrep --exact haproxy', `/usr/bin/test -e ${alive(name)}`)
        .replace('script_user keepalived_script', 'script_user root');
      writeFileSync(file, text);
      const pids = [`--pid=${file}.pid`, `--vrrp_pid=${file}.vrrp.pid`];
      const args = ['netns', 'exec', space(name), 'keepalived', '--dont-fork', '--vrrp', '-f', file, ...pids];
      running.push(spawn('ip', args, { stdio: 'ignore' }));
    }
  }, 60_000);

  afterAll(async () => {
    for (const each of running) each.kill();
    await pause(1_500);
    for (const name of balancers)
      if (existsSync(`/run/netns/${space(name)}`)) ip('netns', 'delete', space(name));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('one of them has the address, the first', async () => {
    await until(['balancer1']);
  }, 30_000);

  test('when its HAProxy is gone the other has it, and keeps it when the first is back', async () => {
    rmSync(alive('balancer1'));
    await until(['balancer2']);
    writeFileSync(alive('balancer1'), '');
    await pause(6_000);
    expect(holders()).toEqual(['balancer2']);
  }, 60_000);

  test('it comes back when the second fails in turn', async () => {
    rmSync(alive('balancer2'));
    await until(['balancer1']);
  }, 30_000);
});
