import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../setup/command.mjs';
import { root } from '../setup/project.mjs';
import { makeFolder } from './testing/program.ts';

test('what is built is for visitors, also where NODE_ENV says development', async () => {
  const folder = await makeFolder('build');
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    run(process.execPath, [vite, 'build', '--outDir', folder.path, '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'development' },
    });
    const assets = join(folder.path, 'assets');
    const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
    expect(texts.some((text) => text.includes('react.transitional.element'))).toBe(true);
    expect(scripts.filter((_, at) => texts[at]!.includes('jsxDEV'))).toEqual([]);
  } finally {
    await folder.remove();
  }
}, 120_000);
