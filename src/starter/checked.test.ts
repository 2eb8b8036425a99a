import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../setup/project.mjs';
import { outcomeIds } from '../decision/outcomes.ts';
import { checked } from './checked.ts';
import { nameOf, pinnedVersion } from './checks/checked.ts';
import { claims } from './checks/claims.ts';
import { kitFor } from './kits.ts';
import { layersOn } from './layers.ts';

const claimNamed = new Map(claims.map((claim) => [nameOf(claim), claim]));

describe('what the page says of the checks', () => {
  test('was claimed, word for word, and for the same layers', () => {
    for (const each of checked) {
      const claim = claimNamed.get(nameOf(each));
      expect(each, nameOf(each)).toMatchObject({ layers: claim?.layers, what: claim?.what });
    }
  });

  test('names the versions that the checks pin today: a newer one is to be run first', () => {
    for (const { file, test: title, how, what, by } of checked) {
      const claim = claimNamed.get(nameOf({ file, test: title, how, what }));
      const pinned = claim?.by.map((tool) => ({ name: tool.name, version: pinnedVersion(tool, file) })) ?? [];
      expect(by.map(({ name }) => name)).toEqual(pinned.map(({ name }) => name));
      for (const [at, { name, version }] of pinned.entries())
        if (version) expect(by[at], title).toEqual({ name, version });
    }
  });
});

describe('every claim', () => {
  test.each(claims)('$how, $test: is about layers that there are', ({ layers: about }) => {
    const known = outcomeIds.flatMap((outcome) =>
      [kitFor(outcome), ...layersOn(outcome)].map(({ id }) => id),
    );
    expect(about.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(claims)('$how, $test: rests on a test that there is', ({ file, test: title }) => {
    const source = readFileSync(join(root, 'src/starter', file), 'utf8');
    expect(source.replace(/\s+/g, ' ')).toContain(`'${title}`);
  });

  test.each(
    claims.flatMap(({ file, by }) => by.filter(({ pypi, go }) => pypi || go).map((tool) => ({ file, tool }))),
  )('names a version that its check pins: $tool.name in $file', ({ file, tool }) => {
    expect(pinnedVersion(tool, file)).toMatch(/^\d+\.\d+/);
  });
});
