import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { onPath } from '../../setup/command.mjs';
import { freePort } from '../../setup/freePort.mjs';
import { canInstallPackages, installPackages } from '../../setup/linux.mjs';
import { startProgram } from './program.ts';

/** Either speaks the protocol; Debian 13 has both, Debian 12 Redis only. */
const program = () => onPath(['valkey-server', 'redis-server'])[0];

/**
 * Why no Redis or Valkey can be started here; installs it where that may be done unasked.
 * @throws on Debian as root, where a missing tool is a failure
 */
export function whyNoRedis(): string | undefined {
  if (program()) return undefined;
  if (!canInstallPackages()) return 'neither valkey-server nor redis-server is on PATH';
  installPackages(['redis-server']);
  if (!program()) throw new Error('The package redis-server has brought no server.');
  return undefined;
}

/** A new Redis in memory only, with a password, on a free port of loopback. */
export async function startRedis() {
  const port = await freePort();
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--requirepass', 'hush'];
  const { stop } = await startProgram([program() ?? '', ...settings], () => listens(port), {
    folder: tmpdir(),
  });
  return { url: `redis://:hush@127.0.0.1:${port}/0`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
}
