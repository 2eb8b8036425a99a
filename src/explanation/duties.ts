import type { When } from '../decision/table.ts';

/**
 * What asks for a server, each by itself. The need table names the weightiest duty alone, as exactly one of its
 * rows applies; here several can hold. `row` is the row of that table which gives the reason.
 */
export interface Duty {
  readonly row: string;
  readonly when: When;
}

export const duties: readonly Duty[] = [
  { row: 'a-shared-world-needs-one-authority', when: { play: ['world'] } },
  { row: 'matches-we-run-need-a-neutral-machine', when: { play: ['match'] } },
  { row: 'turns-through-our-service-need-a-server', when: { play: ['turns'] } },
  { row: 'distrusted-hosts-need-a-neutral-server', when: { play: ['peer'], fairplay: ['yes'] } },
  { row: 'own-members-need-a-server', when: { members: ['own'] } },
  { row: 'a-master-copy-of-saves-needs-a-server', when: { saves: ['server'] } },
  { row: 'own-leaderboards-need-a-server', when: { ranking: ['own'] } },
];
