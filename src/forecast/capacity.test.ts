import { describe, expect, test } from 'vitest';
import { optionsOf } from '../questionnaire/questions.ts';
import {
  appVcpu,
  databaseFor,
  demandOf,
  fleetFor,
  type Load,
  podsInRollout,
  reservedConnections,
} from './capacity.ts';

const loads: Load[] = optionsOf('peak').flatMap((peak) =>
  optionsOf('play').flatMap((play) =>
    optionsOf('traffic').flatMap((traffic) =>
      optionsOf('regions').map((regions) => ({ peak, play, traffic, regions })),
    ),
  ),
);
const fleets = loads.map((load) => ({ load, fleet: fleetFor(load) }));
const evening: Load = { peak: '10k', play: 'turns', traffic: 'events', regions: 'one' };

describe('demand', () => {
  test('ten thousand players at six requests a minute ask a thousand times a second', () => {
    expect(demandOf(evening).requestsPerSecond).toBe(1000);
  });

  test('a thousand requests a second and the log-ins of a quarter of an hour take about seven vCPUs', () => {
    expect(appVcpu(demandOf(evening))).toBeCloseTo(7.1, 1);
  });

  test('a launch that nobody can forecast is planned for three times the peak', () => {
    expect(demandOf({ ...evening, traffic: 'sudden' }).players).toBe(30_000);
  });

  test('a database of 2 vCPUs and 8 GiB takes 901 connections', () => {
    expect(databaseFor(demandOf(evening))).toEqual({ vcpu: 2, memoryGib: 8, maxConnections: 901 });
  });
});

describe('the fleet', () => {
  test.for(fleets)(
    'stays within its database: $load.peak $load.play $load.traffic $load.regions',
    ({ fleet: { maxPods, pod, poolSize, sites, database, connections } }) => {
      expect(poolSize).toBeGreaterThanOrEqual(1);
      expect(maxPods * pod.workers * poolSize * sites).toBeLessThanOrEqual(
        database.maxConnections - reservedConnections,
      );
      // And in the middle of a rollout, when old and new pods hold connections together.
      expect(connections).toBe(podsInRollout(maxPods) * pod.workers * poolSize * sites);
      expect(connections).toBeLessThanOrEqual(database.maxConnections - reservedConnections);
    },
  );

  test('has at least a pod a zone, and never fewer at most than at least', () => {
    for (const { fleet } of fleets) {
      expect(fleet.minPods).toBeGreaterThanOrEqual(3);
      expect(fleet.maxPods).toBeGreaterThanOrEqual(fleet.minPods);
    }
  });

  test('carries the planned players at its maximum, or says how many one database ends at', () => {
    for (const { fleet } of fleets) {
      const carries = fleet.maxPods * fleet.pod.vcpu * fleet.sites >= appVcpu(fleet.demand);
      expect(carries).toBe(fleet.oneDatabaseCarries === undefined);
      if (fleet.oneDatabaseCarries !== undefined) {
        expect(fleet.oneDatabaseCarries).toBeLessThan(fleet.demand.players);
      }
    }
  });

  test('of a larger peak is never a smaller one', () => {
    const vcpus = optionsOf('peak').map((peak) => {
      const { maxPods, pod } = fleetFor({ ...evening, peak });
      return maxPods * pod.vcpu;
    });
    expect(vcpus).toEqual([...vcpus].sort((a, b) => a - b));
  });

  test('of a hundred thousand needs no more than one database', () => {
    expect(fleetFor({ ...evening, peak: '100k' }).oneDatabaseCarries).toBeUndefined();
  });
});
