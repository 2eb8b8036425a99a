import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../setup/project.mjs';

const own = join(root, 'src/starter/checks/machine');

interface Said {
  readonly status: number | null;
  readonly text: string;
}

/**
 * A machine inside this one: mounts, processes and network of its own over the same distribution, so that install
 * scripts run as they are, at their own paths and ports, and leave nothing behind.
 */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'machine-'));
  readonly #first: ChildProcess;
  readonly #pid: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(caddy: string, wheels: string) {
    // An hour at most, should the test itself be killed.
    const args = ['--mount', '--net', '--pid', '--fork', '--mount-proc', '--kill-child', 'sleep', '3600'];
    this.#first = spawn('unshare', args, { stdio: 'ignore' });
    const children = `/proc/${this.#first.pid}/task/${this.#first.pid}/children`;
    let pid = '';
    for (const started = Date.now(); !pid && Date.now() - started < 10_000; ) {
      pid = readFileSync(children, 'utf8').trim();
      // Only once it has become `sleep` are its mounts its own.
      if (pid && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'sleep') pid = '';
    }
    this.#pid = pid;
    this.#env = {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      HOME: '/root',
      LANG: 'C.UTF-8',
    };
    const prepared = this.run('bash', join(own, 'prepare.sh'), this.folder, caddy);
    if (prepared.status !== 0) throw new Error(`the machine could not be prepared: ${prepared.text}`);
    // It has no way out, so Python packages come from a folder.
    Object.assign(this.#env, {
      PGVERSION: prepared.text.split('\n').at(-1)!,
      PIP_NO_INDEX: '1',
      PIP_FIND_LINKS: wheels,
    });
  }

  /** Runs a command as root on the machine. */
  run(...command: readonly string[]): Said {
    const done = spawnSync('nsenter', [`--target=${this.#pid}`, '--mount', '--net', '--pid', ...command], {
      encoding: 'utf8',
      env: this.#env,
      timeout: 240_000,
    });
    return {
      status: done.status,
      text: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`.trim(),
    };
  }

  /** Runs what must succeed. */
  must(...command: readonly string[]): string {
    const { status, text } = this.run(...command);
    if (status !== 0) throw new Error(`${command.join(' ')} failed (${status}):\n${text}\n${this.logs()}`);
    return text;
  }

  logs(): string {
    return this.run('sh', '-c', 'tail -n 30 /run/units/*.log').text;
  }

  /** Everything that runs on it ends with its first process. */
  end(): void {
    this.#first.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const cloudInitProgram = join(own, 'cloudInit.py');
