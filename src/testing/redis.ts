import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { onPath } from '../../setup/command.mjs';
import { freePort } from '../../setup/freePort.mjs';
import { canInstallPackages, installPackages } from '../../setup/linux.mjs';

/** Either speaks the protocol; Debian 13 has both, Debian 12 Redis only. */
const program = () => onPath(['valkey-server', 'redis-server'])[0];

/** Why no Redis or Valkey can be started here; installs it where that may be done unasked. */
export function whyNoRedis(): string | undefined {
  if (program()) return undefined;
  if (!canInstallPackages()) return 'neither valkey-server nor redis-server is on PATH';
  try {
    installPackages(['redis-server']);
  } catch (problem) {
    return `Redis could not be installed: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`;
  }
  return program() ? undefined : 'the package redis-server has brought no server';
}

/** A new Redis in memory only, with a password, on a free port of loopback. */
export async function startRedis() {
  const port = await freePort();
  const child = spawn(
    program() ?? '',
    ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--requirepass', 'hush'],
    { stdio: 'ignore' },
  );
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  child.once('close', () => process.off('exit', leave));
  const deadline = performance.now() + 20_000;
  while (!(await listens(port))) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error('Redis does not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `redis://:hush@127.0.0.1:${port}/0`, stop: () => stop(child) };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await gone;
}
