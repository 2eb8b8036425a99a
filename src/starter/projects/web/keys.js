// @ts-check
// What a key means on the board, as a plain value: the page does what it says.

/**
 * @typedef {{ do: 'go', to: number } | { do: 'put', digit: number } | { do: 'notes' | 'undo' | 'redo' }} Deed
 * @typedef {Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>} Press
 */

/** @type {Record<string, (row: number, column: number) => [number, number]>} */
const steps = {
  ArrowUp: (row, column) => [Math.max(row - 1, 0), column],
  ArrowDown: (row, column) => [Math.min(row + 1, 8), column],
  ArrowLeft: (row, column) => [row, Math.max(column - 1, 0)],
  ArrowRight: (row, column) => [row, Math.min(column + 1, 8)],
  Home: (row) => [row, 0],
  End: (row) => [row, 8],
  PageUp: (row, column) => [0, column],
  PageDown: (row, column) => [8, column],
};

/** The same three keys with the Hangul input on, where the browser reports the letter that stands there. */
const letters = /** @type {Record<string, string>} */ ({ ㅜ: 'n', ㅋ: 'z', ㅛ: 'y' });

/**
 * @param {Press} press
 * @param {number} cell where the player is
 * @returns {Deed | null} null leaves the key to the browser
 */
export function meaning(press, cell) {
  if (press.isComposing || press.altKey) return null;
  const letter = letters[press.key] ?? press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (letter === 'z') return { do: press.shiftKey ? 'redo' : 'undo' };
    return letter === 'y' ? { do: 'redo' } : null;
  }
  if (Object.hasOwn(steps, press.key)) {
    const [row, column] = steps[press.key](Math.floor(cell / 9), cell % 9);
    return { do: 'go', to: row * 9 + column };
  }
  if (['Backspace', 'Delete', ' '].includes(press.key)) return { do: 'put', digit: 0 };
  if (letter === 'n') return { do: 'notes' };
  // `code` finds the digit row also where digits need Shift, as on a French keyboard.
  const digit = /^[0-9]$/.exec(press.key) ?? /(?<=^Digit)[0-9]$/.exec(press.code);
  return digit ? { do: 'put', digit: Number(digit[0]) } : null;
}
