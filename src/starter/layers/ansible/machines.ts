import type { Blueprint } from '../../../blueprint/blueprint.ts';
import type { PartKind } from '../../../blueprint/parts.ts';
import {
  appVcpu,
  type DatabaseSize,
  type Demand,
  databaseFor,
  demandOf,
  figures,
} from '../../../forecast/capacity.ts';
import type { LayerContext } from '../../layer.ts';

/** Cores of an app server: the smallest machine of which a dozen is enough. */
const serverSizes = [8, 16, 32, 64];
const mostServers = 12;

/** Connections beside the app's: superuser, replica, backup, migrations, and a person looking. */
export const reservedConnections = 20;

/** A worker of gunicorn rarely needs more than one connection for each of its threads. */
const largestPool = 4;

export const threadsPerWorker = 4;

/** Game servers to begin with: how many players one holds is for the game's own load test to say. */
export const firstGameServers = 2;

export interface Machines {
  /** What the data centre is built for. */
  readonly demand: Demand;
  readonly appVcpu: number;
  readonly app: { readonly count: number; readonly vcpu: number; readonly workers: number };
  readonly pool: number;
  readonly database: DatabaseSize;
  /** What rented servers may use of the database in a hybrid; 0 elsewhere. */
  readonly burst: { readonly vcpu: number; readonly connections: number };
  readonly maxConnections: number;
  /** Players that the largest single database carries, when that is fewer than planned for. */
  readonly oneDatabaseCarries: number | undefined;
  readonly balancers: number;
  readonly caches: number;
  readonly games: number;
  readonly backups: number;
}

export const has = ({ parts }: Blueprint, kind: PartKind): boolean => parts.some(({ id }) => id === kind);

/**
 * The machines of a data centre for these answers. A hybrid owns what the forecast says and rents what a launch
 * asks beyond it; a data centre alone has to own that as well, because its next machine takes weeks.
 */
export function machinesFor({ facts, blueprint }: Pick<LayerContext, 'facts' | 'blueprint'>): Machines {
  const hybrid = blueprint.outcome === 'hybrid';
  const { play, peak } = facts;
  const demand = demandOf({ play, peak, traffic: hybrid ? 'steady' : facts.traffic });
  const whole = hybrid ? demandOf({ play, peak, traffic: 'sudden' }) : demand;
  const database = databaseFor(whole);
  const carried =
    figures.largestDatabaseVcpu.value *
    figures.targetUtilisation.value *
    figures.databaseRequestsPerVcpu.value;
  // More app servers than the database can answer would only queue in front of it.
  const reach = Math.min(1, carried / whole.requestsPerSecond);
  const needed = appVcpu(demand) * reach;
  const vcpu = serverSizes.find((size) => needed / size <= mostServers) ?? Math.max(...serverSizes);
  // One more than needed, so that one may break or be updated at the busiest hour.
  const count = Math.max(2, Math.ceil(needed / vcpu) + 1);
  const workers = vcpu * figures.workersPerVcpu.value;
  const burstVcpu = Math.ceil((appVcpu(whole) - appVcpu(demand)) * reach);
  const burstWorkers = burstVcpu * figures.workersPerVcpu.value;
  const room = database.maxConnections - reservedConnections;
  const pool = Math.max(1, Math.min(largestPool, Math.floor(room / (count * workers + burstWorkers))));
  const burst = {
    vcpu: burstVcpu,
    connections: Math.min(burstWorkers * pool, room - count * workers * pool),
  };
  return {
    demand,
    appVcpu: needed,
    app: { count, vcpu, workers },
    pool,
    database,
    burst,
    maxConnections: count * workers * pool + burst.connections + reservedConnections,
    oneDatabaseCarries: reach < 1 ? Math.round(whole.players * reach) : undefined,
    balancers: 2,
    caches: has(blueprint, 'cache') ? 1 : 0,
    games: has(blueprint, 'game') ? firstGameServers : 0,
    backups: 1,
  };
}
