import { describe, expect, test } from 'vitest';
import { combinations } from '../../../testing/combinations.ts';
import { contextFor } from '../../checks/lay.ts';
import type { LayerContext } from '../../layer.ts';
import { covers } from '../../layers.ts';
import { machinesFor } from '../ansible/machines.ts';
import { hybrid } from '../hybrid/layer.ts';
import { burstFleetFor } from './fleet.ts';
import { capacity, kustomization } from './kustomization.ts';
import { kubernetesBurst } from './layer.ts';

/** Every combination of what the sizes are read from. */
const hybrids = combinations(['play', 'peak']).map(
  (answers): LayerContext => contextFor('hybrid', { name: 'Star Harbor', traffic: 'sudden', ...answers }),
);
const files = kubernetesBurst.files();
const read = async (path: string) => (await files)[`./deploy/kubernetes-burst/${path}`] ?? '';

test('every file belongs to the rented servers of the picture', async () => {
  const paths = Object.keys({ ...(await files), ...kubernetesBurst.write?.(hybrids[0]!, await files) });
  const [entry] = kubernetesBurst.implements.burst ?? [];
  expect(paths.map((path) => path.replace(/^\.\//, '')).filter((path) => !covers(entry!, path))).toEqual([]);
  expect(hybrids[0]!.blueprint.parts.map(({ id }) => id)).toContain('burst');
});

describe('the rented pods', () => {
  test('never hold more connections than home keeps for them, also in the middle of a release', () => {
    for (const context of hybrids) {
      const { burst } = machinesFor(context);
      const { maxPods, minPods, poolSize, pod, connections, budget } = burstFleetFor(context);
      expect(budget).toBe(burst.connections);
      expect(connections).toBe(Math.ceil(maxPods * 1.5) * pod.workers * poolSize);
      expect(connections, JSON.stringify(context.facts)).toBeLessThanOrEqual(budget);
      expect([minPods, maxPods >= minPods, maxPods <= 100, poolSize >= 1]).toEqual([1, true, true, true]);
    }
  });

  test('are as many as a launch asks beyond home, unless the database cannot answer so many', () => {
    const short = hybrids.filter((context) => {
      const { pod, maxPods } = burstFleetFor(context);
      return maxPods * pod.vcpu < machinesFor(context).burst.vcpu;
    });
    expect(short.length).toBeLessThan(hybrids.length);
    for (const context of short) expect(burstFleetFor(context).poolSize).toBe(1);
  });

  test('have the numbers that capacity/kustomization.yaml says', () => {
    for (const context of hybrids) {
      const { maxPods, poolSize, pod, connections, budget } = burstFleetFor(context);
      const text = capacity(context);
      expect(text).toContain(`maxReplicas: ${maxPods}\n`);
      expect(text).toContain('minReplicas: 1\n');
      expect(text).toContain(`DB_POOL_SIZE=${poolSize}\n`);
      expect(text).toContain(`WEB_CONCURRENCY=${pod.workers}\n`);
      expect(text).toContain(` = ${connections}\n`);
      expect(text).toContain(`at most ${budget}:`);
    }
  });
});

test('home and the cloud agree on address, port, network and role', async () => {
  const home = (await hybrid.files())['./deploy/ansible/group_vars/all/hybrid.yml'] ?? '';
  const join = (await hybrid.files())['./deploy/hybrid/README.md'] ?? '';
  const said = (name: string) => home.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? '';
  const service = await read('base/service.yaml');
  expect(service).toContain(`loadBalancerIP: ${said('burst_address')}\n`);
  expect(service).toContain(` port: ${said('burst_port')}\n`);
  expect(said('burst_database_user')).toBe('"{{ database_user }}_burst"');
  expect(await read('secrets/app.env.example')).toContain('postgresql://game_burst:PASSWORD@');
  const network = join.match(/BURST_NETWORK=(\S+)/)?.[1];
  expect(network).toMatch(/\/24$/);
  expect(service).toContain(`- ${network}\n`);
  expect(await read('base/home.yaml')).toContain(`cidr: ${network}\n`);
});

test('only home’s databases can be called, at the addresses of the inventory', () => {
  const text = kustomization(hybrids[0]!);
  expect([...text.matchAll(/cidr: (\S+)/g)].map(([, address]) => address)).toEqual([
    '10.20.3.11/32',
    '10.20.3.12/32',
  ]);
  expect(text).toContain('\nnamespace: star-harbor\n');
});

test('nothing in the cloud migrates, backs up or keeps anything', async () => {
  for (const [path, text] of Object.entries(await files)) {
    if (!path.endsWith('.yaml')) continue;
    expect(text, path).not.toMatch(
      /kind: (Job|CronJob|StatefulSet|PersistentVolumeClaim)|persistentVolumeClaim|hostPath/,
    );
  }
});
