import type { Outcome } from '../decision/outcomes.ts';
import type { When } from '../decision/table.ts';
import type { PartKind } from './parts.ts';
import type { SiteKind } from './sites.ts';

/** How many of a part there are. */
export type Count = 'one' | 'pair' | 'several' | 'elastic';

/** A part stands at a site of these outcomes, under any of these conditions (always, if none is given). */
export interface Placement {
  readonly part: PartKind;
  readonly at: SiteKind;
  readonly on: readonly Outcome[];
  readonly when?: readonly When[];
  readonly count?: Count;
}

const everywhere: readonly Outcome[] = ['none', 'single', 'cloud', 'idc', 'hybrid'];
const fleets: readonly Outcome[] = ['cloud', 'idc', 'hybrid'];
const large: When = { peak: ['100k', '1m', 'over1m'] };
const spread: When = { regions: ['few', 'world'] };
/** Play that a machine of ours has to simulate, beside the web tier. */
const simulated: readonly When[] = [{ play: ['match', 'world'] }, { play: ['peer'], fairplay: ['yes'] }];

/** Rows for one part on one outcome never overlap: a test proves it. */
export const placements: readonly Placement[] = [
  { part: 'client', at: 'players', on: everywhere },
  {
    part: 'peers',
    at: 'players',
    on: everywhere,
    when: [{ play: ['peer'], fairplay: ['no'] }],
  },
  {
    part: 'platform',
    at: 'platform',
    on: everywhere,
    when: [{ members: ['platform'] }, { saves: ['platform'] }, { ranking: ['platform'] }],
  },

  { part: 'hosting', at: 'edge', on: ['none'], when: [{ client: ['web'] }] },
  { part: 'store', at: 'edge', on: ['none'], when: [{ client: ['android', 'unity', 'godot'] }] },
  { part: 'cdn', at: 'edge', on: ['single'], when: [spread] },
  { part: 'cdn', at: 'edge', on: fleets, when: [large, spread] },

  { part: 'door', at: 'machine', on: ['single'] },
  { part: 'app', at: 'machine', on: ['single'] },
  { part: 'game', at: 'machine', on: ['single'], when: simulated },
  { part: 'database', at: 'machine', on: ['single'] },

  { part: 'balancer', at: 'region', on: ['cloud'] },
  { part: 'app', at: 'region', on: ['cloud'], count: 'elastic' },
  { part: 'game', at: 'region', on: ['cloud'], when: simulated, count: 'elastic' },
  { part: 'cache', at: 'region', on: ['cloud'], when: [large] },
  { part: 'database', at: 'region', on: ['cloud'] },
  { part: 'replica', at: 'region', on: ['cloud'], when: [large, { downtime: ['minutes'] }] },

  { part: 'balancer', at: 'datacentre', on: ['idc', 'hybrid'], count: 'pair' },
  { part: 'app', at: 'datacentre', on: ['idc', 'hybrid'], count: 'several' },
  { part: 'game', at: 'datacentre', on: ['idc', 'hybrid'], when: simulated, count: 'several' },
  { part: 'cache', at: 'datacentre', on: ['idc', 'hybrid'], when: [large] },
  { part: 'database', at: 'datacentre', on: ['idc', 'hybrid'] },
  { part: 'replica', at: 'datacentre', on: ['idc', 'hybrid'] },
  { part: 'vpn', at: 'datacentre', on: ['hybrid'], count: 'pair' },

  { part: 'burst', at: 'burst', on: ['hybrid'], count: 'elastic' },
  { part: 'copy', at: 'elsewhere', on: fleets, when: [spread], count: 'several' },
  { part: 'backup', at: 'vault', on: ['single', ...fleets] },
];
