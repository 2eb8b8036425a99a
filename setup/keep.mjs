import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { main } from './command.mjs';
import { root } from './project.mjs';

/*
 * Keeps what this release promises for ever: its rules, and links with what they open and advise. Run it with the
 * work tree as it will be released; what an earlier release has kept stays as it is.
 */
await main(async () => {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { today } = await vite.ssrLoadModule('/src/decision/rules.ts');
    const { linesToKeep } = await vite.ssrLoadModule('/src/testing/kept.ts');

    const rules = join(root, `src/decision/releases/${today.version}.json`);
    if (existsSync(rules)) console.log(`Rules ${today.version} are kept already.`);
    else {
      writeFileSync(rules, `${JSON.stringify(today, undefined, 2)}\n`);
      console.log(`Kept rules ${today.version}.`);
    }

    const links = join(root, 'src/share/kept.jsonl');
    const before = existsSync(links) ? readFileSync(links, 'utf8') : '';
    const known = new Set(before.split('\n').map((line) => line && JSON.parse(line).link));
    const more = linesToKeep(today).filter((/** @type {string} */ line) => !known.has(JSON.parse(line).link));
    writeFileSync(links, before + [...new Set(more)].map((line) => `${line}\n`).join(''));
    console.log(`Kept ${new Set(more).size} more links; the tests say how to seal what is new.`);
  } finally {
    await vite.close();
  }
});
