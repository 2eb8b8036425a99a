import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { root } from '../setup/project.mjs';

/** Where all that is measured against lies, a folder a page. */
export const floorFolder = join(root, '.cache/bench');

/** @param {string} script @param {string} body */
const page = (script, body) => `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Floor</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    ${body}
    <script type="module" src="${script}"></script>
  </body>
</html>
`;

/**
 * Each page is built on its own, lest they share files and so make more requests than one page would.
 * @param {string} name @param {string} script @param {string} body
 */
async function buildPage(name, script, body) {
  // The source page must stand where its imports are found: inside the project.
  const source = join(floorFolder, 'source', name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'index.html'), page(`/@floor/${script}`, body));
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { '/@floor': join(root, 'bench/floor') } },
    build: {
      outDir: join(floorFolder, name),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
    },
  });
}

const figure = '<figure data-picture></figure>';

/** The bare packages, built as anybody would: what no wizard made of them can be faster than. */
export async function buildFloor() {
  rmSync(floorFolder, { recursive: true, force: true });
  // Otherwise the import for pre-rendering, which comes first, would settle on React's development build.
  process.env.NODE_ENV = 'production';
  const { module } = await runnerImport('/bench/floor/prerender.tsx', {
    configFile: false,
    root,
    plugins: [react()],
  });
  await buildPage('rendered', 'render.tsx', '<div id="app"></div>');
  await buildPage('hydrated', 'hydrate.tsx', `<div id="app">${module.html()}</div>`);
  await buildPage('zip', 'zip.ts', '');
  await buildPage('picture', 'picture.ts', figure);
  await buildPage(
    'preloaded',
    'preloaded.ts',
    `${figure}<script type="application/json" id="needed">[]</script>`,
  );
}

/**
 * Writes into a page which files it will need, so that it can ask for them at once.
 * @param {string} name @param {string[]} urls
 */
export function tellNeeded(name, urls) {
  const file = join(floorFolder, name, 'index.html');
  const scripts = urls.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('>[]<', () => `>${JSON.stringify(scripts)}<`),
  );
}
