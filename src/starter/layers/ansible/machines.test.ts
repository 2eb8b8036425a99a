import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../questionnaire/answers.ts';
import { optionsOf } from '../../../questionnaire/questions.ts';
import { contextFor } from '../../checks/lay.ts';
import { type Machines, machinesFor, reservedConnections } from './machines.ts';

const everywhere = (['idc', 'hybrid'] as const).flatMap((outcome) =>
  optionsOf('peak').flatMap((peak) =>
    optionsOf('play').flatMap((play) =>
      optionsOf('traffic').map((traffic) => {
        const answers: Answers = { peak, play, traffic };
        return { outcome, answers, machines: machinesFor(contextFor(outcome, answers)) };
      }),
    ),
  ),
);
const each = (holds: (machines: Machines) => boolean) =>
  everywhere.filter(({ machines }) => !holds(machines)).map(({ outcome, answers }) => ({ outcome, answers }));

const evening: Answers = { peak: '10k', play: 'turns', traffic: 'events' };

describe('the machines of a data centre', () => {
  test('no answers open more connections than the database serves', () => {
    expect(each(({ maxConnections, database }) => maxConnections <= database.maxConnections)).toEqual([]);
  });

  test('the connections are those of the app, the rented servers and the reserve', () => {
    expect(
      each(
        ({ app, pool, burst, maxConnections }) =>
          maxConnections === app.count * app.workers * pool + burst.connections + reservedConnections,
      ),
    ).toEqual([]);
  });

  test('one app server may fail at the busiest hour, and a dozen is always enough', () => {
    expect(each(({ app, appVcpu }) => (app.count - 1) * app.vcpu >= appVcpu && app.count >= 2)).toEqual([]);
    expect(each(({ app }) => app.count <= 13)).toEqual([]);
  });

  test('every process has a connection of its own', () => {
    expect(each(({ pool }) => pool >= 1)).toEqual([]);
  });

  test('ten thousand players who take turns need 7.1 cores: two servers of 8', () => {
    const { appVcpu, app } = machinesFor(contextFor('idc', evening));
    expect(appVcpu).toBeCloseTo(7.1, 1);
    expect(app).toEqual({ count: 2, vcpu: 8, workers: 16 });
  });

  test('a data centre alone has to own what nobody can forecast, a hybrid rents it', () => {
    const sudden: Answers = { ...evening, traffic: 'sudden' };
    expect(machinesFor(contextFor('idc', sudden)).app.count).toBe(4);
    expect(machinesFor(contextFor('hybrid', sudden)).app.count).toBe(2);
    expect(machinesFor(contextFor('idc', sudden)).burst).toEqual({ vcpu: 0, connections: 0 });
    expect(machinesFor(contextFor('hybrid', sudden)).burst.vcpu).toBe(15);
  });

  test('only a hybrid keeps connections for rented servers, and always some', () => {
    const wrong = everywhere.filter(
      ({ outcome, machines }) => machines.burst.connections > 0 !== (outcome === 'hybrid'),
    );
    expect(wrong.map(({ outcome, answers }) => ({ outcome, answers }))).toEqual([]);
  });

  test('beyond one database it says how many players that one carries', () => {
    const { oneDatabaseCarries } = machinesFor(contextFor('idc', { peak: '1m', play: 'turns' }));
    expect(oneDatabaseCarries).toBe(384_000);
    expect(machinesFor(contextFor('idc', evening)).oneDatabaseCarries).toBeUndefined();
  });
});
