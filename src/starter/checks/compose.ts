import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, onPath, run } from '../../../setup/command.mjs';
import { canInstallPackages } from '../../../setup/linux.mjs';
import { noteNotRun } from '../../../setup/notRun.mjs';
import { root } from '../../../setup/project.mjs';

/**
 * A program that reads Compose files with the library `docker compose` itself is made of; built once.
 * @throws on Debian as root, where a missing tool is a failure
 */
export function composeReader(): string | undefined {
  const cache = join(root, '.cache/checks/go');
  // Its version is in the name, so that a newer one is built anew.
  const program = join(cache, 'compose-go-v2.16.2');
  if (existsSync(program)) return program;
  const go = [...onPath(['go']), '/usr/local/go/bin/go'].find(
    (path) => answer(path, ['version']) !== undefined,
  );
  if (!go) {
    const why = 'it needs Go 1.24 or newer: https://go.dev/dl/';
    if (canInstallPackages()) throw new Error(`Compose files cannot be checked: ${why}`);
    noteNotRun('compose schema', why);
    return undefined;
  }
  mkdirSync(cache, { recursive: true });
  run(go, ['build', '-o', program, '.'], {
    cwd: join(root, 'src/starter/checks/compose'),
    env: { ...process.env, GOPATH: join(cache, 'path'), GOFLAGS: '-modcacherw -buildvcs=false' },
  });
  return program;
}
