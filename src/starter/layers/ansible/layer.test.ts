import { describe, expect, test } from 'vitest';
import { contextFor, filesOver } from '../../checks/lay.ts';
import { ansibleCache } from '../ansible-cache/layer.ts';
import { ansibleGame } from '../ansible-game/layer.ts';
import { ansibleRegions } from '../ansible-regions/layer.ts';
import { hybrid } from '../hybrid/layer.ts';
import { ansible } from './layer.ts';

const layers = [ansible, ansibleCache, ansibleGame, ansibleRegions, hybrid];
const context = contextFor('hybrid', { peak: '100k', play: 'world', regions: 'few' });

describe.each(layers)('the layer $id', (layer) => {
  test('every file belongs to a part, and every part names files that are there', async () => {
    const paths = [...(await filesOver({}, [layer], context)).keys()];
    const named = Object.values(layer.implements).flat();
    const under = (path: string, name: string) =>
      name.endsWith('/') ? path.startsWith(name) : path === name;
    expect(paths.filter((path) => !named.some((name) => under(path, name)))).toEqual([]);
    expect(named.filter((name) => !paths.some((path) => under(path, name)))).toEqual([]);
  });

  test('its parts stand in the picture whenever the layer is laid', () => {
    const drawn = context.blueprint.parts.map(({ id }) => id);
    expect(drawn).toEqual(expect.arrayContaining(Object.keys(layer.implements)));
  });

  test('no file holds a secret or a template’s leftover', async () => {
    for (const [path, text] of await filesOver({}, [layer], context)) {
      expect(text, path).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY|undefined|\[object/);
      if (!path.endsWith('.md')) expect(text, path).not.toMatch(/(password|secret_key): *['"]?\w{12,}/i);
    }
  });
});
