// @ts-check
/// <reference lib="webworker" />
// Keeps the whole game on the device, so that it opens without a network.
//
// The files are kept as one set, and a page gets all its files from one set: two versions never meet. After each
// visit the set is compared with the site, and a new one is stored beside the old. Its version is the fingerprint
// of its content, so there is no number to raise: a changed file is a new version. Only a complete set is used.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** Every file that the game needs. './' is the page itself. */
const FILES = [
  './',
  'board.js',
  'clock.js',
  'file.js',
  'grid.js',
  'icon.svg',
  'icon-maskable.svg',
  'keys.js',
  'main.js',
  'manifest.webmanifest',
  'name.js',
  'offline.js',
  'panel.js',
  'play.js',
  'puzzle.js',
  'record.js',
  'save.js',
  'style.css',
  'texts.js',
];
/** Kept when the site has it; a site without it is complete too. */
const OPTIONAL = ['game.json'];

const scope = worker.registration.scope;
// Other games may live on the same host, under other paths: their caches are not ours to touch.
const prefix = `game ${scope} `;
/** Which set a page that is still loading belongs to. @type {Map<string, string>} */
const setOfPage = new Map();
/** The comparison under way: one at a time, so that a slow old answer is never stored after a newer one. */
let comparing = Promise.resolve(false);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    refresh()
      .then(announce)
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (event.request.method !== 'GET' || path === null) return;
  event.respondWith(answer(event, path));
  // Asked for by the worker and not by the page: a version that is broken can still be replaced.
  if (event.request.mode === 'navigate') event.waitUntil(refresh().then(announce, () => {}));
});

/** @param {string} url @returns {string | null} the file's name in the list, null for what is not ours to answer */
function pathOf(url) {
  const { href } = Object.assign(new URL(url), { search: '', hash: '' });
  if (!href.startsWith(scope)) return null;
  const path = href.slice(scope.length);
  if (path === '' || path === 'index.html') return './';
  return [...FILES, ...OPTIONAL].includes(path) ? path : null;
}

/** @param {FetchEvent} event @param {string} path */
async function answer(event, path) {
  const sets = await completeSets();
  const begun = event.request.mode === 'navigate' ? undefined : setOfPage.get(event.clientId);
  const name = sets.find((set) => set === begun) ?? sets.at(-1);
  if (name && event.resultingClientId) setOfPage.set(event.resultingClientId, name);
  const kept = name && (await (await caches.open(name)).match(new URL(path, scope)));
  // A complete set without an optional file says: there is none. "No content" keeps the console quiet about it.
  if (name && !kept && OPTIONAL.includes(path)) return new Response(null, { status: 204 });
  return kept || fetch(event.request);
}

function refresh() {
  return (comparing = comparing.then(compare, compare));
}

/** Compares the site with what is kept. @returns {Promise<boolean>} whether a new version was stored */
async function compare() {
  const fetched = (await Promise.all([...FILES, ...OPTIONAL].map(fetchFile))).filter((file) => file !== null);
  const bodies = await Promise.all(fetched.map(({ response }) => response.clone().arrayBuffer()));
  const named = fetched.flatMap(({ path }, index) => [`\n${path}\n`, bodies[index]]);
  const digest = await crypto.subtle.digest('SHA-256', await new Blob(named).arrayBuffer());
  const version = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  const before = await completeSets();
  if (before.at(-1) === prefix + version) return false;
  await caches.delete(prefix + version);
  const cache = await caches.open(prefix + version);
  // The page goes in last: a set that holds it is complete, however early the browser stopped us.
  for (const { path, response } of fetched.reverse()) await cache.put(new URL(path, scope), response);

  // The set before this one stays too: a page may be loading from it right now.
  const outdated = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== prefix + version,
  );
  await Promise.all(outdated.filter((name) => name !== before.at(-1)).map((name) => caches.delete(name)));
  return before.length > 0;
}

/** @param {string} path */
async function fetchFile(path) {
  const response = await fetch(new URL(path, scope), { cache: 'no-cache', redirect: 'error' });
  if (response.status === 404 && OPTIONAL.includes(path)) return null;
  // Some hosts answer a missing file with the start page and "200 OK": that is an error too.
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (!response.ok || isPage !== (path === './')) {
    if (response.ok && OPTIONAL.includes(path)) return null;
    throw new Error(`${path} is not what it should be (status ${response.status}).`);
  }
  return { path, response };
}

/** @returns {Promise<string[]>} oldest first */
async function completeSets() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const complete = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(new URL('./', scope))),
  );
  return names.filter((_, index) => complete[index]);
}

/** @param {boolean} isNew */
async function announce(isNew) {
  if (!isNew) return;
  for (const client of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    client.postMessage('new version');
}
