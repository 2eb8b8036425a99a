import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { onPath } from '../setup/command.mjs';
import { findUv } from '../setup/python.mjs';
import { type Server, startServer } from '../src/testing/program.ts';
import { expect, type Visitor } from './visitor.ts';

/** The commands that the page shows under the download, one a line. */
export async function commandsShown(visitor: Visitor): Promise<string[]> {
  return (await visitor.page.locator('pre.commands').first().innerText()).trim().split('\n');
}

/** Unpacks a ZIP beside itself, as the first command does, and returns where it was unpacked to. */
export async function unpack(
  { name, bytes }: { name: string; bytes: Buffer },
  command: string,
  folder: string,
): Promise<string> {
  const [, zip, into] = /^unzip (\S+) -d (\S+)$/.exec(command) ?? [];
  expect(zip, 'the command names the file that was downloaded').toBe(name);
  const target = join(folder, into ?? '');
  const file = join(folder, name);
  await writeFile(file, bytes);
  const [unzip] = onPath(['unzip']);
  if (unzip) execFileSync(unzip, ['-q', file, '-d', target]);
  else
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
  return target;
}

/** Downloads, unpacks and starts the starter by the very commands that the page shows. */
export async function startDownload(visitor: Visitor, folder: string, ready: string): Promise<Server> {
  const zip = await visitor.downloads();
  await expect.poll(() => commandsShown(visitor)).toContainEqual(expect.stringContaining(zip.name));
  const [unzip = '', cd, start = '', ...more] = await commandsShown(visitor);
  expect(more).toEqual([]);
  const target = await unpack(zip, unzip, folder);
  expect(cd).toBe(`cd ${unzip.split(' -d ')[1]}`);
  const [program = '', ...args] = start.split(' ');
  const paths: Record<string, string | undefined> = { uv: findUv(), npm: undefined };
  return startServer([paths[program] ?? program, ...args], { folder: target, ready });
}
