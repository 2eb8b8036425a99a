import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const root = new URL('../', import.meta.url);
const source = await readFile(new URL('sw.js', root), 'utf8');
const SCOPE = 'https://example.org/game/';

/** Runs the real sw.js against a site and a cache that live in two maps. */
function browser({ site = wholeSite(), stores = new Map(), scope = SCOPE } = {}) {
  const listeners = {};
  const told = [];
  const disk = { room: Infinity };
  let waiting = [];
  const cache = (entries) => ({
    match: async (key) => entries.get(String(key))?.clone(),
    put: async (key, response) => {
      if ((disk.room -= 1) < 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
      entries.set(String(key), response);
    },
  });
  const context = {
    self: {
      registration: { scope },
      addEventListener: (name, listener) => (listeners[name] = listener),
      skipWaiting: async () => {},
      clients: { claim: async () => {}, matchAll: async () => [{ postMessage: (text) => told.push(text) }] },
    },
    caches: {
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
      open: async (name) => cache(stores.get(name) ?? stores.set(name, new Map()).get(name)),
    },
    fetch: async (target) => {
      const path = new URL(target.url ?? target).href.slice(scope.length) || './';
      if (site.offline) throw new TypeError('Failed to fetch');
      const [body, init] = site[path] ?? ['missing', { status: 404 }];
      const type = path === './' ? 'text/html' : 'text/plain';
      return new Response(body, { headers: { 'content-type': type }, ...init });
    },
    URL, Response, Blob, Uint8Array, crypto, Map, Promise,
  };
  runInNewContext(source, context);
  const settle = async () => {
    const results = await Promise.allSettled(waiting);
    waiting = [];
    return results.every(({ status }) => status === 'fulfilled');
  };
  const waitUntil = (work) => waiting.push(work);
  const install = () => (listeners.install({ waitUntil }), settle());
  const get = async (path, { page = 'page', mode = 'cors', method = 'GET' } = {}) => {
    let answer;
    const isVisit = mode === 'navigate';
    listeners.fetch({
      request: { url: new URL(path, scope).href, method, mode },
      clientId: isVisit ? '' : page,
      resultingClientId: isVisit ? page : '',
      respondWith: (response) => (answer = response),
      waitUntil,
    });
    return answer && (await (await answer).text());
  };
  const visit = (page) => get('./', { mode: 'navigate', page });
  return { site, stores, disk, told, settle, install, get, visit };
}

const listed = [.../const FILES = \[([^\]]*)\]/.exec(source)[1].matchAll(/'([^']+)'/g)].map(([, file]) => file);
const wholeSite = (version = 1) => Object.fromEntries(listed.map((file) => [file, [`${file} ${version}`]]));

test('every file in the list is in the project, and every file of the game is in the list', async () => {
  const notOfTheGame = ['server.js', 'sw.js', 'package.json', 'game.json', 'generator.json'];
  const shipped = (await readdir(root)).filter(
    (file) => /\.(js|css|svg|png|webp|mp3|json|webmanifest)$/.test(file) && !notOfTheGame.includes(file),
  );
  assert.deepEqual([...listed].sort(), ['./', ...shipped].sort());
});

test('after one visit the game opens without a network, also as index.html and with a query', async () => {
  const { install, get, visit, site } = browser();
  await install();
  site.offline = true;
  assert.equal(await visit(), './ 1');
  assert.equal(await get('index.html?from=mail', { mode: 'navigate' }), './ 1');
  assert.equal(await get('main.js'), 'main.js 1');
});

test('an optional file is kept when there is one, and its absence is an empty answer', async () => {
  const named = browser();
  named.site['game.json'] = ['{"name":"정원"}'];
  await named.install();
  named.site.offline = true;
  assert.equal(await named.get('game.json'), '{"name":"정원"}');
  const unnamed = browser();
  await unnamed.install();
  assert.equal(await unnamed.get('game.json'), '');
});

const errors = {
  'is missing': ['gone', { status: 404 }],
  'is a server error': ['sorry', { status: 503 }],
  'is the start page in disguise': ['<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }],
};
for (const [what, answer] of Object.entries(errors)) {
  test(`a release in which one file ${what} is not installed, and later not taken over`, async () => {
    const first = browser();
    first.site['grid.js'] = answer;
    assert.equal(await first.install(), false);
    assert.equal(first.stores.size, 0);

    const later = browser();
    await later.install();
    Object.assign(later.site, wholeSite(2), { 'grid.js': answer });
    await later.visit();
    await later.settle();
    assert.equal(await later.visit(), './ 1');
    assert.deepEqual(later.told, []);
  });
}

test('a new version is announced, shown at the next visit, and never mixed with the old', async () => {
  const { install, visit, get, settle, site, told } = browser();
  await install();
  assert.equal(await visit('old'), './ 1');
  await settle();
  assert.deepEqual(told, []);
  Object.assign(site, wholeSite(2));
  await visit('old');
  await settle();
  assert.deepEqual(told, ['new version']);
  assert.equal(await get('main.js', { page: 'old' }), 'main.js 1');
  assert.equal(await visit('new'), './ 2');
  assert.equal(await get('main.js', { page: 'new' }), 'main.js 2');
});

test('two versions are kept and no more, and the caches of others are not touched', async () => {
  const { install, visit, settle, site, stores } = browser({ stores: new Map([['game https://example.org/other/ 1', new Map()]]) });
  await install();
  for (let version = 2; version < 6; version += 1) {
    Object.assign(site, wholeSite(version));
    await visit();
    await settle();
  }
  assert.equal([...stores.keys()].filter((name) => name.startsWith(`game ${SCOPE}`)).length, 2);
  assert.ok(stores.has('game https://example.org/other/ 1'));
});

test('a set that the browser stopped half-way is not used', async () => {
  const { install, visit, site, stores } = browser();
  await install();
  site.offline = true;
  stores.set(`game ${SCOPE} half`, new Map([[`${SCOPE}main.js`, new Response('half')]]));
  assert.equal(await visit(), './ 1');
});

test('a new version for which the disk has no room leaves the old one in use', async () => {
  for (let room = 0; room < listed.length; room += 1) {
    const { install, visit, settle, site, disk, told } = browser();
    await install();
    Object.assign(site, wholeSite(2));
    disk.room = room;
    await visit();
    await settle();
    assert.equal(await visit(), './ 1', `room for ${room} files`);
    assert.deepEqual(told, []);
  }
});

test('an older release put back on the host is taken over like a new one', async () => {
  const { install, visit, settle, site } = browser();
  await install();
  for (const version of [2, 1]) {
    Object.assign(site, wholeSite(version));
    await visit();
    await settle();
    assert.equal(await visit(), `./ ${version}`);
    await settle();
  }
});

test('what is not part of the game is left to the network', async () => {
  const { install, get } = browser();
  await install();
  for (const path of ['README.md', 'sw.js', '../other/main.js', 'https://elsewhere.example/main.js']) {
    assert.equal(await get(path), undefined, path);
  }
  assert.equal(await get('main.js', { method: 'POST' }), undefined);
});
