import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, run } from '../../setup/command.mjs';
import { freePort } from '../../setup/freePort.mjs';
import { canInstallPackages, installPackages } from '../../setup/linux.mjs';
import { makeFolder } from './program.ts';

/** Where Debian puts the server's own programs, newest last. */
function programs(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(a) - Number(b)) : [];
  return versions
    .map((version) => join(home, version, 'bin'))
    .findLast((bin) => existsSync(join(bin, 'initdb')));
}

/** Why no PostgreSQL can be started here; installs it where that may be done unasked. */
export function whyNoPostgres(): string | undefined {
  if (!canInstallPackages()) return 'a PostgreSQL of its own is started only on Debian and Ubuntu, as root';
  if (programs()) return undefined;
  try {
    installPackages(['postgresql']);
  } catch (problem) {
    return `PostgreSQL could not be installed: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`;
  }
  return programs() ? undefined : 'the package postgresql has brought no server';
}

/** A new PostgreSQL in a folder that goes with it, on a free port of loopback, with the safety settings on. */
export async function startPostgres() {
  const bin = programs() ?? '';
  const folder = await makeFolder('postgres');
  const data = join(folder.path, 'data');
  const log = join(folder.path, 'log');
  const port = await freePort();
  const user = Number(answer('id', ['-u', 'postgres']));
  const asPostgres = { uid: user, gid: Number(answer('id', ['-g', 'postgres'])), cwd: folder.path };
  run('chown', ['postgres:postgres', folder.path]);
  chmodSync(folder.path, 0o700);

  run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'game', '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
    asPostgres,
  );
  const settings = `-h 127.0.0.1 -p ${port} -k ${folder.path} -c log_statement=ddl`;
  run(join(bin, 'pg_ctl'), ['-D', data, '-l', log, '-o', settings, '-w', 'start'], {
    ...asPostgres,
    stdio: 'ignore',
  });
  const id = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);

  return {
    url: `postgresql://game@127.0.0.1:${port}/game`,
    log: () => readFileSync(log, 'utf8'),
    stop: async () => {
      process.kill(id, 'SIGINT');
      while (existsSync(join(data, 'postmaster.pid')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await folder.remove();
    },
  };
}
