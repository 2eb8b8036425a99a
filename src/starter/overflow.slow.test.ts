import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../setup/freePort.mjs';
import { ansibleTools, render, say, unpacked } from './checks/ansible.ts';
import { debianTools } from './checks/debian.ts';

const tools = ansibleTools();
const programs = debianTools('The overflow rule', { haproxy: 'haproxy', openssl: 'openssl' });

/** A server that is ready, and holds what comes to /hold until it is let go. */
class Backend {
  readonly #held: ServerResponse[] = [];
  readonly #server: Server;
  readonly name: string;
  readonly port: number;

  constructor(name: string, port: number) {
    this.name = name;
    this.port = port;
    this.#server = createServer((asked, answer) => {
      if (asked.url === '/hold') this.#held.push(answer);
      else answer.end(name);
    }).listen(port, '127.0.0.1');
  }

  get holds(): number {
    return this.#held.length;
  }

  letGo(): void {
    for (const answer of this.#held.splice(0)) answer.end(this.name);
  }

  stop(): void {
    this.letGo();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await holds()); await pause(50))
    if (Date.now() - begun > 20_000) throw new Error('it did not happen within 20 s');
}

describe.skipIf(!tools || !programs)('the overflow rule, in a running HAProxy', () => {
  const threshold = 3;
  let home: Backend;
  let cloud: Backend;
  let door = 0;
  let haproxy: ChildProcess;
  const folders: string[] = [];

  /** Whose answer a request through the front door gets. */
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const options = { port: door, host: '127.0.0.1', path, headers: { Host: 'game.test' } };
      const asked = request({ ...options, rejectUnauthorized: false, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (more) => {
          text += more;
        });
        answer.on('end', () => resolve(answer.statusCode === 200 ? text : String(answer.statusCode)));
      });
      asked.on('error', reject);
      asked.end();
    });

  beforeAll(async () => {
    const folder = await unpacked('hybrid', { name: 'Star Harbor', peak: '1k' });
    home = new Backend('home', await freePort());
    cloud = new Backend('cloud', await freePort());
    door = await freePort();
    writeFileSync(
      join(folder, 'deploy/ansible/loopback.yml'),
      JSON.stringify({
        all: {
          children: {
            balancer: { hosts: { balancer1: { private_address: '127.0.0.1' } } },
            app: { hosts: { app1: { private_address: '127.0.0.1' } } },
            database_primary: { hosts: { database1: { private_address: '127.0.0.1' } } },
            database_replica: { hosts: { database2: { private_address: '127.0.0.1' } } },
          },
        },
      }),
    );
    const rendered = render(
      tools!,
      folder,
      [{ src: 'roles/balancer/templates/haproxy.cfg.j2', dest: 'haproxy.cfg', group: 'balancer' }],
      {
        app_port: home.port,
        burst_address: '127.0.0.1',
        burst_port: cloud.port,
        overflow_from: threshold,
        // A test may open fewer files than a balancer.
        balancer_connections: 500,
      },
      'loopback.yml',
    );
    folders.push(folder, rendered);
    const pem = join(rendered, 'site.pem');
    const args = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=game.test';
    say('openssl', ['req', ...args.split(' '), '-keyout', `${pem}.key`, '-out', pem], rendered);
    writeFileSync(pem, readFileSync(pem, 'utf8') + readFileSync(`${pem}.key`, 'utf8'));
    // The very configuration, but for what a test may not have: ports below 1024, the machine's own folders and user.
    const file = join(rendered, 'balancer1.haproxy.cfg');
    const text = readFileSync(file, 'utf8')
      .replace('bind :80\n', `bind 127.0.0.1:${await freePort()}\n`)
      .replace('bind :443 ssl crt /etc/haproxy/certs/', `bind 127.0.0.1:${door} ssl crt ${pem}`)
      .replace('/run/haproxy/admin.sock', join(rendered, 'admin.sock'))
      .replace(/^ {4}(user|group) haproxy\n/gm, '');
    writeFileSync(file, text);
    haproxy = spawn('haproxy', ['-db', '-f', file], { stdio: 'ignore' });
    await until(async () => (await ask('/').catch(() => '')) === 'home');
  }, 60_000);

  afterAll(async () => {
    home?.stop();
    cloud?.stop();
    haproxy?.kill();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('below the threshold every request stays home, and above it the surplus goes to the cloud', async () => {
    const held = Array.from({ length: threshold }, () => ask('/hold'));
    await until(() => home.holds === threshold);
    expect(cloud.holds).toBe(0);

    expect(await Promise.all([ask('/1'), ask('/2'), ask('/3')])).toEqual(['cloud', 'cloud', 'cloud']);
    expect(await ask('/admin/')).toBe('home');

    home.letGo();
    expect(await Promise.all(held)).toEqual(['home', 'home', 'home']);
    expect(await ask('/4')).toBe('home');
  });

  test('without the cloud a full home keeps its players', async () => {
    cloud.stop();
    await until(async () => {
      const held = Array.from({ length: threshold }, () => ask('/hold'));
      await until(() => home.holds === threshold);
      const fourth = await ask('/5');
      home.letGo();
      await Promise.all(held);
      return fourth === 'home';
    });
  });

  test('with home gone the cloud answers, if it is there', async () => {
    cloud = new Backend('cloud', cloud.port);
    home.stop();
    await until(async () => (await ask('/6')) === 'cloud');
  });

  test('a guesser of passwords is told to wait', async () => {
    const answers: string[] = [];
    for (let attempt = 0; attempt < 60; attempt += 1) answers.push(await ask('/api/auth/login'));
    expect(answers.slice(0, 40)).not.toContain('429');
    expect(answers.slice(41)).toEqual(answers.slice(41).map(() => '429'));
  });

  test('another name than ours is turned away', async () => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const options = {
        port: door,
        host: '127.0.0.1',
        headers: { Host: 'other.test' },
        rejectUnauthorized: false,
      };
      const asked = request({ ...options, agent: false }, (said) => resolve(said.resume().statusCode));
      asked.on('error', reject);
      asked.end();
    });
    expect(answer).toBe(404);
  });
});
