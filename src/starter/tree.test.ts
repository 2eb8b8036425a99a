import { expect, test } from 'vitest';
import { covers } from './layers.ts';
import { treeOf } from './tree.ts';

test('paths become a tree of folders, each with its files in order', () => {
  expect(treeOf(['a.md', 'game/app.py', 'game/saves/models.py', 'z.md'])).toEqual({
    name: '',
    files: ['a.md', 'z.md'],
    folders: [
      {
        name: 'game',
        files: ['game/app.py'],
        folders: [{ name: 'saves', files: ['game/saves/models.py'], folders: [] }],
      },
    ],
  });
});

test.each([
  ['game/', 'game/app.py', true],
  ['game/', 'games/app.py', false],
  ['manage.py', 'manage.py', true],
  ['manage.py', 'manage.pyc', false],
])('the entry %s covers %s: %s', (entry, path, expected) => {
  expect(covers(entry, path)).toBe(expected);
});
