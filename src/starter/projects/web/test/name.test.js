import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from '../name.js';

const named = (name) => readName(JSON.stringify({ name })).name;

test('a name may be written in any script', () => {
  for (const name of ['숫자 정원', '数独の庭', 'حديقة', '🧩 Sudoku', "O'Brien & <b>"]) assert.equal(named(name), name);
});

test('a name typed on a Mac and on Windows is the same name', () => {
  assert.equal(named('숫자'.normalize('NFD')), '숫자');
});

test('marks that hide or turn text are taken out, and a long name is cut between characters', () => {
  assert.equal(named('a\u202eb\u0000c\nd'), 'abcd');
  assert.equal(named('🧩'.repeat(100)), '🧩'.repeat(80));
});

test('a file without a usable name means the default name', () => {
  for (const text of ['', '{', 'null', '7', '[]', '{}', '{"name":7}', '{"name":" "}', '{"name":["x"]}']) {
    assert.deepEqual(readName(text), { name: null, slug: 'sudoku' });
  }
});

test('the slug becomes part of a file name only when it is plain', () => {
  const slugOf = (slug) => readName(JSON.stringify({ slug })).slug;
  assert.equal(slugOf('number-garden'), 'number-garden');
  for (const slug of ['../x', 'a b', 'A', '-a', '', 'a'.repeat(41), 7, null]) assert.equal(slugOf(slug), 'sudoku');
});
