import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { transformWithOxc } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../testing/program.ts';
import { assemble, type Starter } from './assemble.ts';
import { zip } from './zip.ts';

let starter: Starter;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  starter = await assemble({ play: 'turns', name: '별의 정원' }, 'ko');
  bytes = zip(starter);
});

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The archive's own table of contents, read by the format's description (APPNOTE.TXT 4.3.12 and 4.3.16). */
function contentsOf(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const end = archive.length - 22;
  const entries: { path: string; mode: number; date: number; time: number }[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; ) {
    const length = view.getUint16(at + 28, true);
    entries.push({
      path: strFromU8(archive.subarray(at + 46, at + 46 + length)),
      mode: view.getUint32(at + 38, true) >>> 16,
      date: view.getUint16(at + 14, true),
      time: view.getUint16(at + 12, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

test('the archive holds the files in order, dated alike', () => {
  const contents = contentsOf(bytes);
  expect(contents.map(({ path }) => path)).toEqual([...starter.files.keys()]);
  // 1 January 2020, midnight: years since 1980 in seven bits, month in four, day in five.
  expect(new Set(contents.map(({ date }) => date))).toEqual(new Set([(40 << 9) | (1 << 5) | 1]));
  expect(new Set(contents.map(({ time }) => time))).toEqual(new Set([0]));
});

test('only scripts may be run', () => {
  const files = new Map([
    ['backup.sh', 'pg_dump\n'],
    ['README.md', '별'],
  ]);
  const modes = contentsOf(zip({ ...starter, files })).map(({ path, mode }) => [path, mode.toString(8)]);
  expect(modes).toEqual([
    ['backup.sh', '100755'],
    ['README.md', '100644'],
  ]);
});

test('every file comes out as it went in', () => {
  const unzipped = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);
  expect(new Map(unzipped as [string, string][])).toEqual(starter.files);
});

test('another program than ours opens it', async () => {
  const folder = await makeFolder('zip');
  const file = join(folder.path, 'starter.zip');
  await writeFile(file, bytes);
  const script =
    'import json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), z.namelist()]))';
  const python = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
  await folder.remove();
  // Where there is no Python, the table of contents is read as above, and its sums are checked by fflate.
  const read = python.error ? [null, Object.keys(unzipSync(bytes))] : JSON.parse(python.stdout);
  expect(read).toEqual([null, [...starter.files.keys()]]);
});

test('the same files give the same bytes, call after call', () => {
  expect(sha256(zip(starter))).toBe(sha256(bytes));
});

test('the same files give the same bytes in every time zone', async () => {
  const source = await readFile(new URL('zip.ts', import.meta.url), 'utf8');
  const { code } = await transformWithOxc(source, 'zip.ts');
  const script = `${code}
    import { createHash } from 'node:crypto';
    const files = new Map(${JSON.stringify([...starter.files])});
    console.log(new Date(0).getTimezoneOffset(), createHash('sha256').update(zip({ files })).digest('hex'));`;
  const hashed = ['UTC', 'Asia/Seoul', 'America/Los_Angeles'].map((TZ) => {
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
      cwd,
      input: script,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    return printed.trim();
  });
  expect(hashed).toEqual([0, -540, 480].map((offset) => `${offset} ${sha256(bytes)}`));
});
