import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../setup/freePort.mjs';

/** A folder outside the repository, so that nothing a starter leaves behind lies among the sources. */
export async function makeFolder(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `need-a-server-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The environment of somebody who has just unpacked a ZIP: nothing of ours in it. */
export function freshEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { VIRTUAL_ENV: _, UV_PROJECT_ENVIRONMENT: __, ...others } = process.env;
  const ours =
    /^(npm_(config_local|lifecycle|package)|NODE_(ENV|OPTIONS|PATH|V8|CHANNEL|TEST)|VITEST|TEST|PLAYWRIGHT|E2E_|PORT$|BASE$|DATABASE_URL$|FORCE_COLOR$)/;
  const kept = Object.entries(others).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), ...more };
}

/** A program under test. */
export interface Program {
  printed(): string;
  stop(): Promise<void>;
}

/** A program that answers over HTTP. */
export interface Server extends Program {
  readonly address: string;
}

interface Start {
  folder: string;
  env?: Record<string, string>;
  /** How long it may take to be ready, in milliseconds. */
  patience?: number;
}

/**
 * Starts a server on a port that is free and waits until it answers at the path `ready`.
 * @throws with what it printed, when it ends or stays silent.
 */
export async function startServer(
  command: readonly string[],
  { ready, env = {}, ...start }: Start & { ready: string },
): Promise<Server> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const program = await startProgram(command, () => answers(address + ready), {
    ...start,
    env: { ...env, PORT: String(port) },
  });
  return { address, ...program };
}

/**
 * Starts a program and waits until it is ready.
 * @throws with what it printed, when it ends or takes too long.
 */
export async function startProgram(
  [command = '', ...args]: readonly string[],
  isReady: () => Promise<boolean>,
  { folder, env = {}, patience = 120_000 }: Start,
): Promise<Program> {
  // A group of its own, so that its children end with it.
  const child = spawn(command, args, {
    cwd: folder,
    env: freshEnvironment(env),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whatever becomes of the test, nothing goes on after it.
  const leave = () => child.pid && end(child.pid, 'SIGKILL');
  process.once('exit', leave);
  child.once('close', () => process.off('exit', leave));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  let ended: string | undefined;
  child.on('error', ({ message }) => (ended = message));
  child.on('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));

  const program = { printed: () => output, stop: () => stop(child) };
  const deadline = performance.now() + patience;
  while (!(await isReady())) {
    if (ended !== undefined || performance.now() > deadline) {
      await program.stop();
      throw new Error(`${command} ${args.join(' ')} ${ended ?? 'does not answer'}:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return program;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  end(child.pid, 'SIGTERM');
  const lost = setTimeout(end, 10_000, child.pid, 'SIGKILL');
  await gone;
  clearTimeout(lost);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch {
    // It was gone already.
  }
}
