import { expect, test } from 'vitest';
import type { PartKind } from '../../blueprint/parts.ts';
import { contextFor, filesOver } from '../checks/lay.ts';
import { covers, layersOn } from '../layers.ts';

const layers = [...new Set([...layersOn('none'), ...layersOn('single')])];

test.each(layers)('every file of $id belongs to a part, and every part of it has files', async (layer) => {
  const files = await filesOver({}, [layer], contextFor(layer.on[0]!, {}));
  const entries = Object.values(layer.implements as Record<PartKind, readonly string[]>).flat();
  for (const path of files.keys())
    expect({ path, in: entries.some((entry) => covers(entry, path)) }).toEqual({ path, in: true });
  for (const entry of entries)
    expect({ entry, has: [...files.keys()].some((path) => covers(entry, path)) }).toEqual({
      entry,
      has: true,
    });
});

test('no two of them claim one path', async () => {
  const owners = new Map<string, string>();
  for (const layer of layers) {
    for (const path of (await filesOver({}, [layer], contextFor(layer.on[0]!, {}))).keys()) {
      expect({ path, owner: owners.get(path) }).toEqual({ path, owner: undefined });
      owners.set(path, layer.id);
    }
  }
});

test('every English guide has a Korean one beside it', async () => {
  for (const layer of layers) {
    const paths = Object.keys(await layer.files());
    const guides = paths.filter((path) => path.endsWith('.md') && !path.endsWith('.ko.md'));
    for (const path of guides) expect(paths).toContain(path.replace(/\.md$/, '.ko.md'));
  }
});

test('no file names a password, a key or a default secret', async () => {
  for (const layer of layers) {
    for (const [path, text] of Object.entries(await layer.files())) {
      const set = [
        ...text.matchAll(/^\s*-?\s*"?(?:[A-Z_]*(?:PASSWORD|SECRET|TOKEN)[A-Z_]*)"?\s*[:=]\s*(\S+)/gm),
      ];
      // Made by a command, or the path of a file.
      for (const [line, value] of set)
        expect({ path, line, value }).toEqual({
          path,
          line,
          value: expect.stringMatching(/^("?\$\(|\/run\/secrets\/|password$)/),
        });
    }
  }
});
