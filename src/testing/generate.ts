import { join } from 'node:path';
import { run } from '../../setup/command.mjs';
import { root } from '../../setup/project.mjs';
import { freshEnvironment, makeFolder } from './program.ts';

/** Writes a starter into a folder outside the repository by the command line, as a team would. */
export async function generate(query: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await makeFolder('starter');
  run(process.execPath, [join(root, 'src/cli/run.mjs'), 'starter', query, '--out', folder.path], {
    env: freshEnvironment(),
  });
  return folder;
}

/** Runs a command in a generated starter. @throws with what it printed, unless it succeeds. */
export function runIn(
  folder: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): string {
  return run(command, args, { cwd: folder, env: freshEnvironment(env), timeout: 580_000 });
}
