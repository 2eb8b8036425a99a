// @ts-check
// Everything around the board: the digits, the tools, the words.

import { DIGITS } from './board.js';
import { canRedo, canUndo, isOver, position } from './play.js';
import { clock, say } from './texts.js';

/** @param {string} id one that stands in index.html */
export const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {(digit: number) => void} onDigit */
export function buildPanel(onDigit) {
  const digits = DIGITS.map((digit) => {
    const button = document.createElement('button');
    button.id = `digit-${digit}`;
    button.type = 'button';
    button.textContent = String(digit);
    button.addEventListener('click', () => onDigit(digit));
    return button;
  });
  find('pad').prepend(...digits);

  return {
    /**
     * @param {{
     *   game: import('./play.js').Game,
     *   best: import('./record.js').Best,
     *   noting: boolean,
     *   keeping: boolean,
     *   language: import('./texts.js').Language,
     *   name: string | null,
     * }} state
     */
    show({ game, best, noting, keeping, language, name }) {
      speak(language, name);
      const { board } = position(game);
      const over = isOver(game);
      digits.forEach((button, index) => {
        const left = Math.max(9 - board.filter((digit) => digit === index + 1).length, 0);
        button.dataset.left = String(left);
        button.setAttribute('aria-label', say(language, 'left', index + 1, left));
      });
      // `aria-disabled` and not `disabled`: the focus must not fall out of a button that has just done its work.
      find('undo').setAttribute('aria-disabled', String(!canUndo(game)));
      find('redo').setAttribute('aria-disabled', String(!canRedo(game)));
      find('erase').setAttribute('aria-disabled', String(over));
      find('notes').setAttribute('aria-pressed', String(noting));
      find('level').textContent = say(language, game.level);
      find('best').textContent = best[game.level] ? say(language, 'best', best[game.level] ?? 0) : '';
      find('kept').textContent = say(language, keeping ? 'kept' : 'notKept');
      find('kept').dataset.tone = keeping ? 'plain' : 'bad';
      this.tick(game);
    },

    /** @param {import('./play.js').Game} game */
    tick(game) {
      find('clock').textContent = clock(game.elapsed);
    },
  };
}

/** @param {import('./texts.js').Language} language @param {string | null} name */
function speak(language, name) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = say(language, /** @type {any} */ (element.getAttribute('data-text')));
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute(
      'aria-label',
      say(language, /** @type {any} */ (element.getAttribute('data-label'))),
    );
  }
  find('language').lang = language === 'ko' ? 'en' : 'ko';
  // The name comes from a file: as text, never as HTML.
  find('name').textContent = document.title = name ?? say(language, 'name');
}

/** @param {string} text @param {'plain' | 'good' | 'bad'} [tone] */
export function tell(text, tone = 'plain') {
  find('message').dataset.tone = tone;
  find('message').textContent = text;
}

/** For screen readers only: the seen page says it already. @param {string} text */
export function whisper(text) {
  find('whisper').textContent = text;
}

/** @param {string} question @param {string} yes @returns {Promise<boolean>} */
export function ask(question, yes) {
  const dialog = /** @type {HTMLDialogElement} */ (find('ask'));
  find('question').textContent = question;
  find('yes').textContent = yes;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    find('yes').onclick = () => dialog.close('yes');
    find('no').onclick = () => dialog.close('no');
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
