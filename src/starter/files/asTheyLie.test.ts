import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import django from './django.ts';
import web from './web.ts';

/** What git tracks of a project, or would once added: what running it did not leave behind. Undefined without git. */
function gitFiles(folder: string): string[] | undefined {
  const command = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return undefined;
  const paths = stdout.split('\0').filter((path) => path && existsSync(`${folder}/${path}`));
  return paths.sort();
}

describe.each([
  ['web', web],
  ['django', django],
])('the project %s is bundled as it lies', (project, bundled) => {
  const folder = fileURLToPath(new URL(`../projects/${project}`, import.meta.url));
  const files = Object.entries(bundled).map(([path, text]): [string, string] => [
    path.replace('./', ''),
    text,
  ]);

  test('with every file that git tracks and no other', ({ skip }) => {
    const tracked = gitFiles(folder);
    if (!tracked) return skip('these sources are not in a git repository');
    expect(files.map(([path]) => path).sort()).toEqual(tracked);
  });

  test('with every byte of them', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const [path, text] of files) expect(readFileSync(`${folder}/${path}`, 'utf8'), path).toBe(text);
  });
});
