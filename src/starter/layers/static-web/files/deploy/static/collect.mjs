// node deploy/static/collect.mjs: copies what players need into dist/, and nothing else of this folder.
// The list is the one in sw.js, so a file cannot be playable offline and missing online.
import { access, copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const site = join(project, 'dist');
const worker = await readFile(join(project, 'sw.js'), 'utf8');

/** @param {string} name @returns {string[]} the names in one of the worker's lists */
function listed(name) {
  const list = new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(worker);
  if (!list) throw new Error(`sw.js has no list called ${name}.`);
  return [...list[1].matchAll(/'([^']+)'/g)].map(([, path]) => path);
}

const files = ['index.html', 'sw.js', ...listed('FILES').filter((path) => path !== './')];
for (const path of listed('OPTIONAL')) {
  const isThere = await access(join(project, path)).then(
    () => true,
    () => false,
  );
  if (isThere) files.push(path);
}

await rm(site, { recursive: true, force: true });
for (const path of files) {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await copyFile(join(project, path), join(site, path));
}
// Hosts without a page for missing files answer them with the start page; the headers are for those that read them.
for (const path of ['404.html', '_headers']) {
  await copyFile(join(project, 'deploy/static', path), join(site, path));
}
console.log(`${files.length + 2} files in dist.`);
