import { describe, expect, test } from 'vitest';
import type { PartKind } from '../../../blueprint/parts.ts';
import { fleetFor } from '../../../forecast/capacity.ts';
import { chosen, contextFor, filesOver } from '../../checks/lay.ts';
import { covers } from '../../layers.ts';
import { slugOf } from '../../slug.ts';
import { cloudAnswers } from './clouds.ts';
import { capacity, kustomization } from './kustomization.ts';

const clouds = cloudAnswers.map((answers) => contextFor('cloud', answers));
/** One for each set of layers. */
const shapes = [
  ...new Map(
    clouds.map((context) => [
      chosen(context)
        .map(({ id }) => id)
        .join(' '),
      context,
    ]),
  ).values(),
];

describe('the cloud’s layers', () => {
  test('name a part of the picture for every file, and a file for every part they name', async () => {
    for (const context of shapes) {
      const laid = chosen(context);
      const present = new Set(context.blueprint.parts.map(({ id }) => id));
      const paths = [...(await filesOver({}, laid, context)).keys()];
      for (const layer of laid) {
        const files = await layer.files();
        const own = Object.keys({ ...files, ...layer.write?.(context, files) });
        const entries = Object.values(layer.implements).flat();
        for (const path of own.map((key) => key.replace(/^\.\//, ''))) {
          expect(
            entries.some((entry) => covers(entry, path)),
            `${layer.id}: ${path}`,
          ).toBe(true);
        }
        for (const entry of entries) {
          expect(
            paths.some((path) => covers(entry, path)),
            `${layer.id}: ${entry}`,
          ).toBe(true);
        }
        const parts = Object.keys(layer.implements) as PartKind[];
        expect(
          parts.some((part) => present.has(part)),
          layer.id,
        ).toBe(true);
      }
    }
  });

  test('leave no part of the picture that is ours to run without files', () => {
    const others = new Set(['client', 'peers', 'platform']);
    for (const context of clouds) {
      const parts = new Set(chosen(context).flatMap((layer) => Object.keys(layer.implements)));
      for (const { id } of context.blueprint.parts) {
        if (!others.has(id)) expect(parts, id).toContain(id);
      }
    }
  });
});

describe('kustomization.yaml', () => {
  test('lists a component for the cache, the replica and the game servers where the picture has them', () => {
    for (const context of clouds) {
      const text = kustomization(context);
      const has = (part: string) => context.blueprint.parts.some(({ id }) => id === part);
      expect(text.includes('\n  - cache\n')).toBe(has('cache'));
      expect(text.includes('\n  - replica\n')).toBe(has('replica'));
      expect(text.includes('\n  - allocation\n')).toBe(has('game'));
    }
  });

  test('names resources by the slug and never by the name as typed', () => {
    for (const name of ['별의 항구', "x: !!js 'a'", '$(reboot)\n- b']) {
      const context = contextFor('cloud', { name, peak: '100k' });
      expect(kustomization(context)).toContain(`\nnamespace: ${slugOf(name)}\n`);
      expect(kustomization(context)).not.toContain(name);
    }
  });
});

describe('capacity/kustomization.yaml', () => {
  test('says the budget it holds to, for every combination', () => {
    for (const context of clouds) {
      const { maxPods, minPods, poolSize, pod, connections } = fleetFor(context.facts);
      const text = capacity(context);
      expect(text).toContain(`maxReplicas: ${maxPods}\n`);
      expect(text).toContain(`minReplicas: ${minPods}\n`);
      expect(text).toContain(`DB_POOL_SIZE=${poolSize}\n`);
      expect(text).toContain(`WEB_CONCURRENCY=${pod.workers}\n`);
      expect(text).toContain(` = ${connections}\n`);
    }
  });
});
