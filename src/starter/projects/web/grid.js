// @ts-check
// The board on the page: a grid in which one cell at a time takes the focus.

import { CELLS, columnOf, conflicts, DIGITS, isSolved, peers, rowOf } from './board.js';
import { isGiven, position } from './play.js';
import { say } from './texts.js';

/**
 * @param {HTMLElement} grid
 * @param {(cell: number) => void} onGo
 */
export function buildGrid(grid, onGo) {
  const cells = CELLS.map((cell) => {
    const element = document.createElement('div');
    element.id = `cell-${rowOf(cell) + 1}-${columnOf(cell) + 1}`;
    element.className = 'cell';
    element.setAttribute('role', 'gridcell');
    element.addEventListener('focus', () => onGo(cell));
    // Not every phone gives the focus to what is tapped.
    element.addEventListener('click', () => onGo(cell));
    return element;
  });
  grid.replaceChildren(
    ...DIGITS.map((_, row) => {
      const element = document.createElement('div');
      element.className = 'row';
      element.setAttribute('role', 'row');
      element.append(...cells.slice(row * 9, row * 9 + 9));
      return element;
    }),
  );

  return {
    /** @param {number} cell */
    focus: (cell) => cells[cell].focus(),

    /**
     * @param {import('./play.js').Game} game
     * @param {number} here
     * @param {import('./texts.js').Language} language
     */
    show(game, here, language) {
      const { board, notes } = position(game);
      const clashing = conflicts(board);
      grid.setAttribute('aria-label', say(language, 'board'));
      grid.dataset.solved = String(isSolved(board));
      for (const cell of CELLS) {
        const element = cells[cell];
        const given = isGiven(game, cell);
        element.tabIndex = cell === here ? 0 : -1;
        element.className = ['cell', ...looks(cell)].join(' ');
        element.setAttribute('aria-label', describe(cell));
        element.setAttribute('aria-readonly', String(given));
        element.replaceChildren(...(board[cell] ? [String(board[cell])] : noteSigns(notes[cell])));
      }

      /** @param {number} cell */
      function* looks(cell) {
        if (isGiven(game, cell)) yield 'given';
        if (clashing.has(cell)) yield 'clash';
        if (cell === here) yield 'here';
        else if (board[cell] && board[cell] === board[here]) yield 'same';
        else if (peers[here].includes(cell)) yield 'near';
      }

      /** @param {number} cell */
      function describe(cell) {
        const digits = [...notes[cell]].sort().join(', ');
        const what = board[cell]
          ? String(board[cell])
          : digits
            ? say(language, 'noted', digits)
            : say(language, 'empty');
        return [
          say(language, 'place', rowOf(cell) + 1, columnOf(cell) + 1),
          what,
          ...(isGiven(game, cell) ? [say(language, 'given')] : []),
          ...(clashing.has(cell) ? [say(language, 'clash')] : []),
        ].join(', ');
      }
    },

    /** What a screen reader hears after a move made from outside the grid. @param {number} cell */
    label: (cell) => cells[cell].getAttribute('aria-label') ?? '',
  };
}

/**
 * Nine places, so that each note always stands at its own. The digits are drawn by the style sheet: the cell's
 * label says them already.
 * @param {Set<number>} notes
 */
function noteSigns(notes) {
  if (notes.size === 0) return [];
  return DIGITS.map((digit) => {
    const sign = document.createElement('span');
    sign.className = 'note';
    if (notes.has(digit)) sign.dataset.digit = String(digit);
    return sign;
  });
}
