import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (file) => readFile(new URL(file, root), 'utf8');
const page = await read('index.html');

test('the page runs no script and no style that stands in it', () => {
  assert.doesNotMatch(page, /<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:/i);
  for (const [, attributes, body] of page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)) {
    assert.match(attributes, /\ssrc="/);
    assert.equal(body, '');
  }
});

test('the page allows only what lies beside it', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/, 2)));
  assert.equal(rules['default-src'], "'none'");
  for (const [name, value] of Object.entries(rules)) assert.match(value, /^'(self|none)'$/, name);
  assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<link'), 'a policy holds only for what follows it');
});

test('nothing in the game comes from another host', async () => {
  const files = (await readdir(root)).filter((file) => /\.(html|css|js|webmanifest)$/.test(file) && file !== 'server.js');
  for (const file of files) assert.doesNotMatch(await read(file), /(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}/i, file);
});

test('no code turns text into HTML', async () => {
  const files = (await readdir(root)).filter((file) => file.endsWith('.js') && file !== 'server.js');
  for (const file of files) {
    assert.doesNotMatch(await read(file), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/, file);
  }
});

test('every file that the page and the manifest name is there', async () => {
  const named = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, file]) => file);
  const { icons } = JSON.parse(await read('manifest.webmanifest'));
  for (const file of [...named, ...icons.map(({ src }) => src)]) assert.ok(await read(file), file);
});

test('every id stands once, and every id that the code looks for stands in the page', async () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const file of ['main.js', 'panel.js']) {
    for (const [, id] of (await read(file)).matchAll(/find\('([^']+)'\)/g)) assert.ok(ids.includes(id), `${file}: ${id}`);
  }
});

test('the project needs no package', async () => {
  const { dependencies, devDependencies, private: isPrivate } = JSON.parse(await read('package.json'));
  assert.deepEqual([dependencies, devDependencies, isPrivate], [undefined, undefined, true]);
});
