import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play, start } from '../play.js';
import { BadSave, LARGEST_FILE, VERSION, check, emptyRecord, fromFile, mergeBest, toFile } from '../record.js';

const givens = '530070000600195000098000060800060003400803001700020006060000280000419005000080079';
const game = play(start('hard', givens), { cell: 2, digit: 4, note: false });
const record = { version: VERSION, language: 'ko', best: { easy: 61_000 }, game };
const copy = () => structuredClone(record);
const bad = (reason) => (error) => error instanceof BadSave && error.reason === reason;

test('a save that is written to a file comes back as it was', () => {
  assert.deepEqual(fromFile(toFile(record)), record);
  assert.deepEqual(fromFile(toFile(emptyRecord())), emptyRecord());
});

const damages = {
  'no version': (save) => delete save.version,
  'a version that is a text': (save) => (save.version = '1'),
  'an unknown language': (save) => (save.language = 'fr'),
  'best times that are a list': (save) => (save.best = []),
  'a best time of nothing': (save) => (save.best.easy = 0),
  'a best time that is a text': (save) => (save.best.easy = '1'),
  'no game at all': (save) => delete save.game,
  'a game that is a list': (save) => (save.game = []),
  'an unknown level': (save) => (save.game.level = 'constructor'),
  'a level that is a list': (save) => (save.game.level = ['hard']),
  'givens of the wrong length': (save) => (save.game.givens += '0'),
  'givens that clash': (save) => (save.game.givens = `55${givens.slice(2)}`),
  'givens with more than one solution': (save) => (save.game.givens = '0'.repeat(81)),
  'givens that take too long to solve': (save) =>
    (save.game.givens = '000005080000601043000000000010500000000106000300000005530000061000000004000000000'),
  'a negative time': (save) => (save.game.elapsed = -1),
  'a time that is not a number': (save) => (save.game.elapsed = null),
  'more moves undone than made': (save) => (save.game.at = 2),
  'moves that are a text': (save) => (save.game.moves = 'moves'),
  'a move off the board': (save) => (save.game.moves[0].cell = 81),
  'a move of half a digit': (save) => (save.game.moves[0].digit = 1.5),
  'a move that is null': (save) => (save.game.moves[0] = null),
};
for (const [damage, apply] of Object.entries(damages)) {
  test(`a save with ${damage} is refused as broken`, () => {
    const save = copy();
    apply(save);
    assert.throws(() => check(save), bad('broken'));
    assert.throws(() => fromFile(toFile(save)), bad('broken'));
  });
}

for (const value of [undefined, null, 1, 'save', true, [], new Map()]) {
  test(`${String(value) || 'a list'} is no save`, () => assert.throws(() => check(value), bad('broken')));
}

test('a save from a newer version is told from a broken one', () => {
  assert.throws(() => check({ ...copy(), version: VERSION + 1 }), bad('newer'));
});

test('a file that is something else is refused as unreadable', () => {
  const files = ['', '{', 'null', '[]', '"sudoku-save"', '{"format":"chess-save"}', '[['.repeat(100_000), toFile(record) + ' '.repeat(LARGEST_FILE)];
  for (const text of files) assert.throws(() => fromFile(text), bad('unreadable'));
});

test('nothing that the game does not know gets in with a save', () => {
  const text = toFile(record).replace('{', '{"__proto__":{"admin":true},"extra":1,').replace('"cell"', '"x":"<script>","cell"');
  assert.deepEqual(fromFile(text), record);
  assert.equal({}.admin, undefined);
});

test('of two best times the better one stays', () => {
  assert.deepEqual(mergeBest({ easy: 5, hard: 9 }, { easy: 4, medium: 7 }), { easy: 4, medium: 7, hard: 9 });
});
