import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../setup/command.mjs';
import { canInstallPackages } from '../../../setup/linux.mjs';
import { noteNotRun } from '../../../setup/notRun.mjs';
import { oneAtATime } from '../../../setup/oneAtATime.mjs';
import { root } from '../../../setup/project.mjs';
import { installUv } from '../../../setup/python.mjs';

/** A way to the programs of one virtual environment. */
export type Program = (name: string) => string;

/**
 * A virtual environment with exactly these packages, made once and again when the list changes.
 * @returns nothing where uv cannot be had: then what needs it is noted as not run
 * @throws on Debian as root, where a missing tool is a failure
 */
export function pythonTools(name: string, packages: readonly string[]): Program | undefined {
  const folder = join(root, '.cache/checks', name);
  const windows = process.platform === 'win32';
  const program: Program = (tool) =>
    join(folder, windows ? 'Scripts' : 'bin', windows ? `${tool}.exe` : tool);
  const list = join(folder, 'packages.txt');
  const wanted = packages.join('\n');
  return oneAtATime(() => {
    if (existsSync(list) && readFileSync(list, 'utf8') === wanted) return program;
    try {
      const uv = installUv();
      mkdirSync(join(root, '.cache/checks'), { recursive: true });
      run(uv, ['venv', '--quiet', '--clear', '--python', '>=3.10', folder]);
      run(uv, ['pip', 'install', '--quiet', '--python', program('python'), ...packages]);
    } catch (problem) {
      if (canInstallPackages()) throw problem;
      noteNotRun(name, problem instanceof Error ? problem.message.split('\n')[0]! : String(problem));
      return undefined;
    }
    // Written last: an environment that was broken off is made again.
    writeFileSync(list, wanted);
    return program;
  });
}
