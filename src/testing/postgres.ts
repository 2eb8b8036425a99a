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

/**
 * Why no PostgreSQL can be started here; installs it where that may be done unasked.
 * @throws on Debian as root, where a missing tool is a failure
 */
export function whyNoPostgres(): string | undefined {
  if (!canInstallPackages()) return 'a PostgreSQL of its own is started only on Debian and Ubuntu, as root';
  if (!programs()) installPackages(['postgresql']);
  if (!programs()) throw new Error('The package postgresql has brought no server.');
  return undefined;
}

/** A new PostgreSQL in a folder that goes with it, on a free port of loopback, with the safety settings on. */
export async function startPostgres() {
  return start((data, folder) =>
    asPostgres(
      'initdb',
      ['-D', data, '-U', 'game', '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
      folder,
    ),
  );
}

/** A streaming replica of such a PostgreSQL: it follows, and takes no writes. */
export async function startReplica(primary: Postgres) {
  return start((data, folder) =>
    asPostgres(
      'pg_basebackup',
      ['-D', data, '-d', primary.url, '--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast'],
      folder,
    ),
  );
}

export type Postgres = Awaited<ReturnType<typeof startPostgres>>;

function asPostgres(program: string, args: string[], folder: string, quiet = false): string {
  const [uid, gid] = ['-u', '-g'].map((which) => Number(answer('id', [which, 'postgres'])));
  const whom = { uid, gid, cwd: folder };
  return run(join(programs() ?? '', program), args, quiet ? { ...whom, stdio: 'ignore' } : whom);
}

async function start(fill: (data: string, folder: string) => void) {
  const folder = await makeFolder('postgres');
  const data = join(folder.path, 'data');
  const log = join(folder.path, 'log');
  const port = await freePort();
  run('chown', ['postgres:postgres', folder.path]);
  chmodSync(folder.path, 0o700);
  fill(data, folder.path);
  const settings = `-h 127.0.0.1 -p ${port} -k ${folder.path} -c log_statement=ddl`;
  asPostgres('pg_ctl', ['-D', data, '-l', log, '-o', settings, '-w', 'start'], folder.path, true);
  const id = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const url = `postgresql://game@127.0.0.1:${port}/game`;

  return {
    url,
    log: () => readFileSync(log, 'utf8'),
    /** Runs SQL as the superuser, and gives back what it prints. */
    sql: (statement: string, database = 'game') =>
      asPostgres(
        'psql',
        [url.replace(/game$/, database), '-AtX', '-v', 'ON_ERROR_STOP=1', '-c', statement],
        folder.path,
      ),
    stop: async () => {
      if (!existsSync(data)) return;
      process.kill(id, 'SIGINT');
      while (existsSync(join(data, 'postmaster.pid')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      await folder.remove();
    },
  };
}
