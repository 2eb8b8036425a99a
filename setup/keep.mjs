import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './command.mjs';
import { root } from './project.mjs';
import { withSources } from './sources.mjs';

/*
 * Keeps what this release promises for ever: its rules, and links with what they open and advise. Run it with the
 * work tree as it will be released; what an earlier release has kept stays as it is.
 */

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

await main(() =>
  withSources(async (load) => {
    const { decisivePart, today } = await load('decision/rules.ts');
    const { linesToKeep } = await load('testing/kept.ts');

    const rules = join(root, `src/decision/releases/${today.version}.json`);
    if (existsSync(rules)) console.log(`Rules ${today.version} are kept already.`);
    else {
      writeFileSync(rules, `${JSON.stringify(today, undefined, 2)}\n`);
      console.log(`Kept rules ${today.version}. To be added to src/decision/releases.test.ts:`);
      console.log(`  ${today.version}: '${sha256(decisivePart(today))}',`);
    }

    const links = join(root, 'src/share/kept.jsonl');
    const before = existsSync(links) ? readFileSync(links, 'utf8') : '';
    const known = new Set(before.split('\n').map((line) => line && JSON.parse(line).link));
    const more = linesToKeep(today).filter((/** @type {string} */ line) => !known.has(JSON.parse(line).link));
    const all = before + [...new Set(more)].map((line) => `${line}\n`).join('');
    writeFileSync(links, all);
    console.log(`Kept ${new Set(more).size} more links. To be added to src/share/kept.test.ts:`);
    const lines = all.trimEnd();
    console.log(`  { lines: ${lines.split('\n').length}, sha256: '${sha256(lines)}' },`);
  }),
);
