// @ts-check
// The one door to the browser's storage. It never throws: a browser without IndexedDB, a full disk or a
// broken save end in an answer that the page can show, and the game goes on.

import { check, mergeBest, VERSION } from './record.js';

const STORE = 'save';
const CURRENT = 'current';
const SET_ASIDE = 'set-aside';

/**
 * @typedef {import('./record.js').SaveRecord} SaveRecord
 * @typedef {{ revision: number, record: SaveRecord }} Stored
 * @typedef {'unavailable' | 'newer' | 'broken'} Problem
 * @typedef {'kept' | 'overtook' | 'overtaken' | 'lost'} Outcome
 */

/** What this browser offers; where storage is forbidden, even asking may throw. @param {string} name */
export function browserStorage(name) {
  /** @template T @param {() => T} ask */
  const offered = (ask) => {
    try {
      return ask();
    } catch {
      return undefined;
    }
  };
  return { name, indexedDB: offered(() => indexedDB), channel: offered(() => new BroadcastChannel(name)) };
}

/**
 * @param {{
 *   name: string,
 *   indexedDB?: IDBFactory,
 *   channel?: BroadcastChannel,
 *   patience?: number,
 * }} options `channel` tells the other tabs of a write; `patience` is how long a silent browser is waited for
 */
export function openSave({ name, indexedDB, channel, patience = 3000 }) {
  /** @type {Promise<IDBDatabase> | undefined} */
  let opening;
  /** The revision that this tab has read or written last: another one in the store means another tab. */
  let seen = 0;
  // Writing is allowed only after a good look at what is there: a save that cannot be read is not overwritten.
  let writable = false;

  const database = () => (opening ??= open(indexedDB, name, () => (opening = undefined)));

  return {
    /** @returns {Promise<{ record: SaveRecord | null, problem: Problem | null, changed: boolean }>} */
    async load() {
      const before = seen;
      try {
        const found = await within(patience, change(await within(patience, database()), read));
        seen = found.revision;
        writable = found.problem !== 'newer';
        return { record: found.record, problem: found.problem, changed: seen !== before };
      } catch {
        opening = undefined;
        writable = false;
        return { record: null, problem: 'unavailable', changed: false };
      }
    },

    /**
     * @param {SaveRecord} record
     * @param {{ unlessOvertaken?: boolean }} [options] for a write that is worth less than another tab's
     * @returns {Promise<Outcome>}
     */
    async write(record, { unlessOvertaken = false } = {}) {
      if (!writable) return 'lost';
      try {
        /** @type {{ outcome: Outcome, revision: number }} */
        const { outcome, revision } = await change(await database(), (stored, store) => {
          const last = revisionOf(stored);
          if (stored?.record?.version > VERSION) return { outcome: 'lost', revision: seen };
          if (last !== seen && unlessOvertaken) return { outcome: 'overtaken', revision: seen };
          const best = mergeBest(record.best, readable(stored)?.best ?? {});
          store.put({ revision: last + 1, record: { ...record, best } }, CURRENT);
          return { outcome: last === seen ? 'kept' : 'overtook', revision: last + 1 };
        });
        seen = revision;
        if (outcome === 'kept' || outcome === 'overtook') channel?.postMessage(revision);
        return outcome;
      } catch {
        opening = undefined;
        return 'lost';
      }
    },

    /** @param {() => void} listener called after another tab has written */
    onOtherTab(listener) {
      channel?.addEventListener('message', listener);
    },
  };
}

/** @param {any} stored @param {IDBObjectStore} store */
function read(stored, store) {
  if (stored === undefined) return { record: null, problem: null, revision: 0 };
  const revision = revisionOf(stored);
  try {
    return { record: check(stored.record), problem: null, revision };
  } catch (error) {
    if (/** @type {any} */ (error).reason === 'newer') {
      return { record: null, problem: /** @type {const} */ ('newer'), revision };
    }
    store.put(stored, SET_ASIDE);
    return { record: null, problem: /** @type {const} */ ('broken'), revision };
  }
}

/** @param {any} stored */
function readable(stored) {
  try {
    return check(stored.record);
  } catch {
    return null;
  }
}

/** @param {any} stored */
const revisionOf = (stored) => (Number.isSafeInteger(stored?.revision) ? stored.revision : 0);

/**
 * Reads and writes in one transaction, so that no other tab can come between the two.
 * @template T
 * @param {IDBDatabase} database
 * @param {(stored: any, store: IDBObjectStore) => T} work
 * @returns {Promise<T>}
 */
function change(database, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    const reading = store.get(CURRENT);
    /** @type {T} */
    let result;
    reading.onsuccess = () => {
      try {
        result = work(reading.result, store);
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    // Only `complete` means that the write is on its way to the disk.
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** @param {IDBFactory | undefined} indexedDB @param {string} name @param {() => void} onClose */
function open(indexedDB, name, onClose) {
  return new Promise((/** @type {(database: IDBDatabase) => void} */ resolve, reject) => {
    if (!indexedDB) throw new Error('This browser has no IndexedDB.');
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onclose = onClose;
      // Another tab with a newer game wants to change the database: let it.
      request.result.onversionchange = () => (request.result.close(), onClose());
      resolve(request.result);
    };
  });
}

/** @template T @param {number} patience @param {Promise<T>} promise @returns {Promise<T>} */
function within(patience, promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser did not answer.')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
