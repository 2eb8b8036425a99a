import type { Facts } from '../questionnaire/answers.ts';
import type { OptionId } from '../questionnaire/questions.ts';

/** A figure with where it comes from; `assumed` marks what no public source gives. */
interface Figure {
  readonly value: number;
  readonly source: string;
  readonly assumed?: true;
}

/** The figures of the model. They are starting points to be replaced by a load test of one's own game. */
export const figures = {
  requestsPerVcpu: {
    value: 250,
    source:
      'Half of the 470–520 requests/s that Django with DRF answered on one core in our own runs (2026-11).',
  },
  loginMilliseconds: {
    value: 25,
    source:
      'CPU time of one Argon2id check at OWASP’s minimum (19 MiB, 2 passes, 1 lane), own measurement (2026-11).',
  },
  databaseRequestsPerVcpu: {
    value: 1000,
    source:
      'Half of what 0.54 ms of PostgreSQL CPU per request allows, own measurement, 80 % reads (2026-11).',
  },
  targetUtilisation: { value: 0.6, source: 'The example of the Kubernetes HorizontalPodAutoscaler’s page.' },
  workersPerVcpu: { value: 2, source: 'gunicorn’s documentation: 2–4 × cores (2026-08).' },
  troughOfDay: {
    value: 0.28,
    source: 'i3D.net, “True cost per CCU”: 500 at 05:00, 1,800 at 00:00 (2023-02).',
  },
  rampSeconds: { value: 900, source: 'Pokémon GO passed its launch target within 15 minutes (2016-09).' },
  launchMultiple: { value: 3, source: 'Room over the forecast when nobody can forecast.', assumed: true },
  bytesPerConnection: {
    value: 9_531_392,
    source: 'Amazon RDS for PostgreSQL: max_connections = memory / 9,531,392, at most 5,000.',
  },
  mostConnections: { value: 5000, source: 'The same rule of Amazon RDS.' },
  gibPerDatabaseVcpu: { value: 4, source: 'General-purpose instances: 2 vCPU with 8 GiB.' },
  largestDatabaseVcpu: {
    value: 64,
    source: 'About the largest general-purpose managed PostgreSQL.',
    assumed: true,
  },
} as const satisfies Record<string, Figure>;

/** Players at once that each answer is planned for: the top of its bracket. */
const players: Readonly<Record<OptionId<'peak'>, number>> = {
  '1k': 1_000,
  '10k': 10_000,
  '100k': 100_000,
  '1m': 1_000_000,
  // No bracket has a top here: Fortnite's postmortem of February 2018 names 3.4 million.
  over1m: 3_400_000,
};

/** HTTP requests a minute of one connected player. Only the real-time figure is published (Fortnite, 2018-02). */
const requestsPerMinute: Readonly<Record<OptionId<'play'>, number>> = {
  solo: 2,
  peer: 2.2,
  turns: 6,
  match: 2.2,
  world: 2.2,
};

/** Sites that run the app: the home region, and the copies near other players. */
const sites: Readonly<Record<OptionId<'regions'>, number>> = { one: 1, few: 3, world: 4 };

export type Load = Pick<Facts, 'peak' | 'play' | 'traffic' | 'regions'>;

export interface Demand {
  readonly players: number;
  readonly requestsPerSecond: number;
  readonly loginsPerSecond: number;
}

/** What the players ask of the web tier at the busiest moment, all sites together. */
export function demandOf({ peak, play, traffic }: Omit<Load, 'regions'>): Demand {
  const count = players[peak] * (traffic === 'sudden' ? figures.launchMultiple.value : 1);
  return {
    players: count,
    requestsPerSecond: (count * requestsPerMinute[play]) / 60,
    loginsPerSecond: count / figures.rampSeconds.value,
  };
}

/** vCPUs of app servers: requests and password checks, at the utilisation the autoscaler aims for. */
export function appVcpu({ requestsPerSecond, loginsPerSecond }: Demand): number {
  const busy =
    requestsPerSecond / figures.requestsPerVcpu.value +
    (loginsPerSecond * figures.loginMilliseconds.value) / 1000;
  return busy / figures.targetUtilisation.value;
}

export interface DatabaseSize {
  readonly vcpu: number;
  readonly memoryGib: number;
  readonly maxConnections: number;
}

/** The primary database: it does not grow by itself, so it is bought for the peak, in doubling sizes. */
export function databaseFor({ requestsPerSecond }: Demand): DatabaseSize {
  const needed = requestsPerSecond / figures.databaseRequestsPerVcpu.value / figures.targetUtilisation.value;
  let vcpu = 2;
  while (vcpu < needed && vcpu < figures.largestDatabaseVcpu.value) vcpu *= 2;
  const memoryGib = vcpu * figures.gibPerDatabaseVcpu.value;
  const byMemory = Math.floor((memoryGib * 2 ** 30) / figures.bytesPerConnection.value);
  return { vcpu, memoryGib, maxConnections: Math.min(byMemory, figures.mostConnections.value) };
}

/** Connections kept back for the migration, the nightly jobs, an operator and the service's own agents. */
export const reservedConnections = 25;

/**
 * Pods that can hold connections for each pod that is wanted, while a new version rolls out: a quarter more
 * are starting and a quarter are still finishing. The Deployment's surge and minimum ready time keep to it.
 */
export const rolloutPods = 1.5;

export interface Fleet {
  readonly demand: Demand;
  readonly database: DatabaseSize;
  readonly sites: number;
  readonly pod: { readonly vcpu: number; readonly workers: number; readonly memoryMib: number };
  /** Pods of one site. */
  readonly minPods: number;
  readonly maxPods: number;
  /** Connections of one gunicorn worker. */
  readonly poolSize: number;
  /** Connections of all sites in the middle of a rollout; never above the database's, less the reserve. */
  readonly connections: number;
  /** Players the largest single database still carries, when that is fewer than planned for. */
  readonly oneDatabaseCarries: number | undefined;
}

/** One pod for each of three zones. */
const fewestPods = 3;
/** A worker measured 61 MiB at rest and 149 MiB while registering players on four threads (2026-11). */
const mibPerWorker = 256;
const largestPool = 4;

/** How many pods of which size, such that their connections fit the database in every moment. */
export function fleetFor(load: Load): Fleet {
  const demand = demandOf(load);
  const database = databaseFor(demand);
  const count = sites[load.regions];
  const carried =
    figures.largestDatabaseVcpu.value *
    figures.targetUtilisation.value *
    figures.databaseRequestsPerVcpu.value;
  // More app servers than the database can answer would only queue in front of it.
  const overload = Math.max(demand.requestsPerSecond / carried, 1);
  const share = appVcpu(demand) / overload / count;
  const pod = podFor(share);
  const { vcpu, workers } = pod;
  const connectionsHere = (database.maxConnections - reservedConnections) / count;
  const mostPods = Math.floor(Math.floor(connectionsHere / workers) / rolloutPods);
  const maxPods = Math.min(Math.max(Math.ceil(share / vcpu), 2 * fewestPods), mostPods);
  const foreseen = load.traffic === 'sudden' ? maxPods / figures.launchMultiple.value : maxPods;
  const minPods = Math.max(Math.ceil(foreseen * figures.troughOfDay.value), fewestPods);
  const poolSize = Math.min(largestPool, Math.floor(connectionsHere / (podsInRollout(maxPods) * workers)));
  const reach = Math.min(1, (mostPods * vcpu) / share) / overload;
  return {
    demand,
    database,
    sites: count,
    pod,
    minPods,
    maxPods,
    poolSize,
    connections: podsInRollout(maxPods) * workers * poolSize * count,
    oneDatabaseCarries: reach < 1 ? Math.round(demand.players * reach) : undefined,
  };
}

/** The smallest pod of which a hundred or fewer have these vCPUs: pods grow with the game. */
export function podFor(vcpus: number): Fleet['pod'] {
  const vcpu = [1, 2, 4].find((size) => vcpus / size <= 100) ?? 8;
  const workers = vcpu * figures.workersPerVcpu.value;
  return { vcpu, workers, memoryMib: workers * mibPerWorker };
}

/** Pods that may hold connections at once while `pods` are being replaced. */
export function podsInRollout(pods: number): number {
  return Math.ceil(pods * rolloutPods);
}
