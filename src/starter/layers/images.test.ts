import { expect, test } from 'vitest';
import { outcomeIds } from '../../decision/outcomes.ts';
import { layersOn } from '../layers.ts';

/** Images by name, with every tag that some file of some layer gives them. */
async function tagsByImage(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const tags = new Map<string, Set<string>>();
  for (const layer of new Set(outcomeIds.flatMap(layersOn))) {
    for (const text of Object.values(await layer.files())) {
      for (const [, name, tag] of text.matchAll(/^\s*(?:image:|FROM) ([a-z][\w./-]*):([\w.-]+)/gm)) {
        tags.set(name!, (tags.get(name!) ?? new Set()).add(tag!));
      }
    }
  }
  return tags;
}

test('an image has one version, whichever deployment runs it', async () => {
  const tags = await tagsByImage();
  expect([...tags.keys()]).toEqual(expect.arrayContaining(['postgres', 'python', 'rclone/rclone']));
  for (const [name, versions] of tags)
    expect({ name, versions: [...versions] }).toEqual({ name, versions: [expect.stringMatching(/\d/)] });
});
