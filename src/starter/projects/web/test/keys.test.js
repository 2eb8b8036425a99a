import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaning } from '../keys.js';

const press = (key, rest = {}, cell = 40) => meaning({ key, code: '', ...rest }, cell);

test('an arrow moves one cell and stops at the edge', () => {
  assert.deepEqual(press('ArrowUp'), { do: 'go', to: 31 });
  assert.deepEqual(press('ArrowRight'), { do: 'go', to: 41 });
  for (const [key, cell] of [['ArrowUp', 4], ['ArrowDown', 76], ['ArrowLeft', 36], ['ArrowRight', 44]]) {
    assert.deepEqual(press(key, {}, cell), { do: 'go', to: cell });
  }
});

test('Home and End go to the ends of the row, PageUp and PageDown to those of the column', () => {
  assert.deepEqual(['Home', 'End', 'PageUp', 'PageDown'].map((key) => press(key).to), [36, 44, 4, 76]);
});

test('a digit is put from the digit row, the number pad and a keyboard that needs Shift for digits', () => {
  assert.deepEqual(press('7', { code: 'Digit7' }), { do: 'put', digit: 7 });
  assert.deepEqual(press('7', { code: 'Numpad7' }), { do: 'put', digit: 7 });
  assert.deepEqual(press('è', { code: 'Digit7' }), { do: 'put', digit: 7 });
  assert.deepEqual(press('ArrowUp', { code: 'Numpad8' }), { do: 'go', to: 31 });
});

test('Backspace, Delete, Space and 0 empty the cell', () => {
  for (const key of ['Backspace', 'Delete', ' ', '0']) assert.deepEqual(press(key), { do: 'put', digit: 0 });
});

test('letters work with the Hangul input on', () => {
  assert.deepEqual([press('n'), press('N'), press('ㅜ')], Array(3).fill({ do: 'notes' }));
  for (const key of ['z', 'ㅋ']) assert.deepEqual(press(key, { ctrlKey: true }), { do: 'undo' });
  for (const key of ['y', 'ㅛ']) assert.deepEqual(press(key, { ctrlKey: true }), { do: 'redo' });
  assert.deepEqual(press('Z', { metaKey: true, shiftKey: true }), { do: 'redo' });
});

test('every other key is left to the browser', () => {
  for (const key of ['Tab', 'Enter', 'Escape', 'F5', 'a', 'constructor']) assert.equal(press(key), null);
  assert.equal(press('r', { ctrlKey: true }), null);
  assert.equal(press('1', { ctrlKey: true, code: 'Digit1' }), null);
  assert.equal(press('ArrowLeft', { altKey: true }), null);
  assert.equal(press('1', { isComposing: true }), null);
});
