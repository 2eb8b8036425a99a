import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { choose, clock, say, texts } from '../texts.js';

const read = (file) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

test('every text stands in both languages, with the same blanks to fill', () => {
  for (const [id, text] of Object.entries(texts)) {
    assert.deepEqual(Object.keys(text), ['ko', 'en'], id);
    assert.equal(typeof text.ko, typeof text.en, id);
    assert.equal(text.ko.length === 0 || text.en.length === 0, false, id);
    if (typeof text.ko === 'function') assert.equal(text.ko.length, text.en.length, id);
  }
});

test('Korean is written in Hangul, and English has none', () => {
  for (const [id, { ko, en }] of Object.entries(texts)) {
    if (id === 'otherLanguage') continue;
    const [korean, english] = [ko, en].map((text) => (typeof text === 'function' ? text('', '') : text));
    if (id !== 'left') assert.match(korean, /[가-힣]/, id);
    assert.doesNotMatch(english, /[가-힣]/, id);
  }
});

test('the page asks only for texts that exist, and every text is used', async () => {
  const page = await read('index.html');
  const asked = [...page.matchAll(/data-(?:text|label)="([^"]*)"/g)].map(([, id]) => id);
  for (const id of asked) assert.ok(Object.hasOwn(texts, id), id);
  const code = (await Promise.all(['main.js', 'grid.js', 'panel.js', 'file.js'].map(read))).join('\n');
  for (const id of Object.keys(texts)) assert.ok(asked.includes(id) || code.includes(`'${id}'`), `${id} is not used`);
});

test('an empty cell is read out by its place', () => {
  assert.equal([say('ko', 'place', 3, 4), say('ko', 'empty')].join(', '), '3행 4열, 빈칸');
  assert.equal([say('en', 'place', 3, 4), say('en', 'empty')].join(', '), 'Row 3, column 4, empty');
});

test('the first of the two languages that the browser prefers is spoken, and else English', () => {
  assert.equal(choose(['ko-KR', 'en']), 'ko');
  assert.equal(choose(['fr', 'KO', 'en']), 'ko');
  assert.equal(choose(['en-GB', 'ko']), 'en');
  assert.equal(choose(['fr', 'kok']), 'en');
  assert.equal(choose([]), 'en');
});

test('a clock shows hours only when there are some', () => {
  assert.deepEqual([0, 61_999, 3_600_000].map(clock), ['00:00', '01:01', '1:00:00']);
});
