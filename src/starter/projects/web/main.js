// @ts-check
// Puts the parts together. `record` is the only state that is kept; the rest of the page is drawn from it.

import { format, isFull } from './board.js';
import { keepTime } from './clock.js';
import { download, readSave } from './file.js';
import { buildGrid } from './grid.js';
import { meaning } from './keys.js';
import { fetchName } from './name.js';
import { keepOffline } from './offline.js';
import { ask, buildPanel, find, tell, whisper } from './panel.js';
import { isOver, play, position, redo, start, undo } from './play.js';
import { generate } from './puzzle.js';
import { emptyRecord, mergeBest } from './record.js';
import { browserStorage, openSave } from './save.js';
import { choose, say } from './texts.js';

/**
 * @typedef {import('./play.js').Game} Game
 * @typedef {import('./puzzle.js').Level} Level
 */

const offline = keepOffline();
// Named by the page's folder: games on one host, each under its own path, do not share a save.
const save = openSave(browserStorage(`sudoku ${new URL('.', location.href).pathname}`));
const [{ name, slug }, loaded] = await Promise.all([fetchName(), save.load()]);

let record = loaded.record ?? emptyRecord();
let game = record.game ?? fresh('easy');
let here = 40;
let noting = false;
let keeping = loaded.problem === null || loaded.problem === 'broken';
let hasPlayed = false;

const language = () => record.language ?? choose(navigator.languages);
const grid = buildGrid(find('grid'), go);
const panel = buildPanel((digit) => put(digit));

/** @param {Level} level */
function fresh(level) {
  return start(level, format(generate(crypto.getRandomValues(new Uint32Array(1))[0], level)));
}

function show() {
  grid.show(game, here, language());
  panel.show({ game, best: record.best, noting, keeping, language: language(), name });
}

/** @param {{ unlessOvertaken?: boolean }} [options] */
async function keep(options) {
  record = { ...record, game };
  const outcome = await save.write(record, options);
  if (outcome === 'overtook') tell(say(language(), 'overtook'));
  if (keeping === (outcome === 'lost')) {
    keeping = outcome !== 'lost';
    show();
  }
}

/** @param {number} cell */
function go(cell) {
  if (cell === here) return;
  here = cell;
  show();
}

/** @param {number} digit */
function put(digit) {
  change(play(game, { cell: here, digit, note: noting && digit !== 0 }));
  whisper(grid.label(here));
}

/** @param {Game} next */
function change(next) {
  if (next === game) return;
  game = next;
  tell('');
  if (isOver(game)) finish();
  else if (isFull(position(game).board)) tell(say(language(), 'full'), 'bad');
  show();
  keep();
  // Asked after the first move and not before: until then there is nothing to keep, and some browsers ask the player.
  if (!hasPlayed) navigator.storage?.persist?.().catch(() => {});
  hasPlayed = true;
}

function finish() {
  const best = mergeBest(record.best, { [game.level]: Math.max(Math.round(game.elapsed), 1) });
  const isBest = best[game.level] !== record.best[game.level];
  record = { ...record, best };
  tell(say(language(), isBest ? 'solvedBest' : 'solved', game.elapsed), 'good');
}

/** @param {'askNew' | 'askImport'} question @param {'yesNew' | 'yesImport'} yes */
async function mayLeave(question, yes) {
  return game.moves.length === 0 || isOver(game) || ask(say(language(), question), say(language(), yes));
}

/** @param {Level} level */
async function begin(level) {
  if (!(await mayLeave('askNew', 'yesNew'))) return;
  game = fresh(level);
  tell(say(language(), 'started', say(language(), level)));
  show();
  keep();
}

/** @param {File} file */
async function bringIn(file) {
  const brought = await readSave(file);
  if ('reason' in brought) return tell(say(language(), brought.reason), 'bad');
  if (brought.record.game && !(await mayLeave('askImport', 'yesImport'))) return;
  record = { ...record, best: mergeBest(record.best, brought.record.best) };
  game = brought.record.game ?? game;
  tell(say(language(), 'imported'));
  show();
  keep();
}

/** Another tab may have played on while this one was not looked at: the newer write wins. */
async function catchUp() {
  const found = await save.load();
  if (!found.changed || !found.record) return;
  const isOther =
    JSON.stringify([found.record.game?.givens, found.record.game?.moves, found.record.game?.at]) !==
    JSON.stringify([game.givens, game.moves, game.at]);
  record = found.record;
  game = record.game ?? game;
  if (isOther) tell(say(language(), 'otherTab'));
  show();
}

function toggleNotes() {
  noting = !noting;
  show();
}

find('notes').addEventListener('click', toggleNotes);
find('erase').addEventListener('click', () => put(0));
find('undo').addEventListener('click', () => change(undo(game)));
find('redo').addEventListener('click', () => change(redo(game)));
for (const level of /** @type {Level[]} */ (['easy', 'medium', 'hard'])) {
  find(`new-${level}`).addEventListener('click', () => begin(level));
}
find('language').addEventListener('click', () => {
  record = { ...record, language: language() === 'ko' ? 'en' : 'ko' };
  tell('');
  show();
  keep();
});
find('export').addEventListener('click', () => download({ ...record, game }, `${slug}-save.json`));
const picker = /** @type {HTMLInputElement} */ (find('file'));
find('import').addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  if (picker.files?.[0]) bringIn(picker.files[0]);
  // Emptied, so that choosing the same file again is a change again.
  picker.value = '';
});
find('reload').addEventListener('click', () => location.reload());

find('grid').addEventListener('keydown', (event) => {
  const deed = meaning(event, here);
  if (!deed) return;
  event.preventDefault();
  if (deed.do === 'go') grid.focus(deed.to);
  else if (deed.do === 'put') put(deed.digit);
  else if (deed.do === 'notes') toggleNotes();
  else change(deed.do === 'undo' ? undo(game) : redo(game));
});

document.addEventListener('visibilitychange', () => {
  if (document.hidden) keep({ unlessOvertaken: true });
  else catchUp();
});
save.onOtherTab(catchUp);

keepTime((passed) => {
  if (isOver(game)) return;
  game = { ...game, elapsed: game.elapsed + Math.round(passed) };
  panel.tick(game);
});
offline.ready.then(() => (find('offline').hidden = false));
offline.updated.then(() => {
  find('update').hidden = false;
  whisper(say(language(), 'update'));
});

find('opening').remove();
find('play').hidden = false;
if (loaded.problem === 'newer' || loaded.problem === 'broken') tell(say(language(), loaded.problem), 'bad');
show();
