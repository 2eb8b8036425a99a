import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERSION, emptyRecord } from '../record.js';
import { openSave } from '../save.js';

/** As much of IndexedDB as save.js uses: transactions run one after another, and an aborted one leaves no trace. */
function fakeIndexedDB({ kept = new Map(), failOpen = false, failPut = false, silent = false } = {}) {
  let queue = Promise.resolve();
  const soon = (work) => void (queue = queue.then(work));
  const transaction = () => {
    const draft = new Map(kept);
    const state = { aborted: false, error: null, abort: () => (state.aborted = true) };
    state.objectStore = () => ({
      get(key) {
        const request = {};
        soon(() => {
          draft.clear();
          for (const [name, value] of kept) draft.set(name, structuredClone(value));
          request.result = draft.get(key);
          request.onsuccess?.();
          if (state.aborted) return state.onabort?.();
          for (const [name, value] of draft) kept.set(name, value);
          state.oncomplete?.();
        });
        return request;
      },
      put(value, key) {
        if (failPut) {
          state.error = new DOMException('The disk is full.', 'QuotaExceededError');
          state.abort();
        } else draft.set(key, structuredClone(value));
      },
    });
    return state;
  };
  return {
    kept,
    open() {
      if (failOpen === 'throws') throw new DOMException('Not here.', 'SecurityError');
      const request = { result: { transaction, createObjectStore() {} }, error: new Error('No.') };
      if (!silent) soon(() => (failOpen ? request.onerror() : (request.onupgradeneeded?.(), request.onsuccess())));
      return request;
    },
  };
}

const tab = (indexedDB, rest = {}) => openSave({ name: 'test', indexedDB, patience: 50, ...rest });
const korean = { ...emptyRecord(), language: 'ko' };

test('what is written is there at the next visit', async () => {
  const disk = fakeIndexedDB();
  const first = tab(disk);
  assert.deepEqual(await first.load(), { record: null, problem: null, changed: false });
  assert.equal(await first.write(korean), 'kept');
  assert.deepEqual((await tab(disk).load()).record, korean);
});

const absences = {
  'has no IndexedDB': undefined,
  'throws at IndexedDB': fakeIndexedDB({ failOpen: 'throws' }),
  'refuses to open IndexedDB': fakeIndexedDB({ failOpen: true }),
  'never answers': fakeIndexedDB({ silent: true }),
};
for (const [absence, indexedDB] of Object.entries(absences)) {
  test(`a browser that ${absence} gives an answer, not an error`, async () => {
    const save = tab(indexedDB);
    assert.equal((await save.load()).problem, 'unavailable');
    assert.equal(await save.write(korean), 'lost');
  });
}

test('a full disk loses the write and keeps what was there', async () => {
  const kept = new Map();
  const roomy = tab(fakeIndexedDB({ kept }));
  await roomy.load();
  await roomy.write(korean);
  const full = tab(fakeIndexedDB({ kept, failPut: true }));
  await full.load();
  assert.equal(await full.write(emptyRecord()), 'lost');
  assert.deepEqual(kept.get('current').record, korean);
});

test('a broken save is set aside before a new one takes its place', async () => {
  const disk = fakeIndexedDB({ kept: new Map([['current', { revision: 3, record: { version: 1, game: 'gone' } }]]) });
  const save = tab(disk);
  assert.equal((await save.load()).problem, 'broken');
  assert.equal(await save.write(korean), 'kept');
  assert.equal(disk.kept.get('set-aside').record.game, 'gone');
  assert.deepEqual(disk.kept.get('current'), { revision: 4, record: korean });
});

test('a save from a newer version is left alone', async () => {
  const newer = { revision: 3, record: { version: VERSION + 1, treasure: true } };
  const disk = fakeIndexedDB({ kept: new Map([['current', newer]]) });
  const save = tab(disk);
  assert.equal((await save.load()).problem, 'newer');
  assert.equal(await save.write(korean), 'lost');
  assert.deepEqual(disk.kept.get('current'), newer);
});

test('a newer version that saves while this tab is open is left alone too', async () => {
  const disk = fakeIndexedDB();
  const save = tab(disk);
  await save.load();
  disk.kept.set('current', { revision: 1, record: { version: VERSION + 1 } });
  assert.equal(await save.write(korean), 'lost');
});

test('of two tabs the newer write wins, says so, and costs nobody a best time', async () => {
  const disk = fakeIndexedDB();
  const [first, second] = [tab(disk), tab(disk)];
  await Promise.all([first.load(), second.load()]);
  assert.equal(await first.write({ ...korean, best: { easy: 50, hard: 90 } }), 'kept');
  assert.equal(await second.write({ ...emptyRecord(), best: { easy: 60, medium: 70 } }), 'overtook');
  const { record, changed } = await first.load();
  assert.equal(changed, true);
  assert.deepEqual(record, { ...emptyRecord(), best: { easy: 50, medium: 70, hard: 90 } });
});

test('a write that is only about time gives way to another tab', async () => {
  const disk = fakeIndexedDB();
  const [first, second] = [tab(disk), tab(disk)];
  await Promise.all([first.load(), second.load()]);
  await first.write(korean);
  assert.equal(await second.write(emptyRecord(), { unlessOvertaken: true }), 'overtaken');
  assert.deepEqual((await second.load()).record, korean);
});

test('a hundred writes at once arrive one after another, and the last one stays', async () => {
  const disk = fakeIndexedDB();
  const save = tab(disk);
  await save.load();
  const writes = Array.from({ length: 100 }, (_, index) => save.write({ ...korean, best: { easy: 100 - index } }));
  assert.deepEqual(new Set(await Promise.all(writes)), new Set(['kept']));
  assert.deepEqual(disk.kept.get('current'), { revision: 100, record: { ...korean, best: { easy: 1 } } });
});

test('the other tabs hear of each write that was kept, and of no other', async () => {
  const heard = [];
  const channel = { postMessage: (revision) => heard.push(revision) };
  const save = tab(fakeIndexedDB(), { channel });
  await save.load();
  await save.write(korean);
  const full = tab(fakeIndexedDB({ failPut: true }), { channel });
  await full.load();
  await full.write(korean);
  assert.deepEqual(heard, [1]);
});
