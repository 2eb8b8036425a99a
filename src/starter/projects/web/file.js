// @ts-check
// A save leaves the browser as a file and comes back as one: the player's own backup, and the way to another device.

import { fromFile, LARGEST_FILE, toFile } from './record.js';

/** @typedef {import('./record.js').SaveRecord} SaveRecord */

/** @param {SaveRecord} record @param {string} fileName */
export function download(record, fileName) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toFile(record)], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const reasons = /** @type {const} */ ({ newer: 'newerFile', broken: 'brokenFile', unreadable: 'unreadable' });

/**
 * @param {File} file
 * @returns {Promise<{ record: SaveRecord } | { reason: (typeof reasons)[keyof typeof reasons] }>}
 */
export async function readSave(file) {
  try {
    // Looked at before it is read: a film chosen by mistake must not fill the memory.
    return { record: fromFile(file.size > LARGEST_FILE ? '' : await file.text()) };
  } catch (error) {
    const reason = /** @type {keyof typeof reasons} */ (/** @type {any} */ (error).reason);
    return { reason: reasons[reason] ?? 'unreadable' };
  }
}
