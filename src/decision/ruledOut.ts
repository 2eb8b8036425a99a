import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds } from '../questionnaire/questions.ts';
import { domainOf, unknownIn } from './domain.ts';
import { type Branch, type Condition, type Domain, hosting } from './model.ts';
import type { Outcome } from './outcomes.ts';

/** Questions by their place, one bit each. */
export type Places = number;

/** The answers that ask for something else than these conditions do. */
function conflicts(conditions: readonly Condition[], domain: Domain): Places {
  let places = 0;
  for (const { at, bits } of conditions) if (!(domain[at]! & bits)) places |= 1 << at;
  return places;
}

/** Those sets that contain no other of them. */
function smallest(sets: Iterable<Places>): Places[] {
  const all = [...new Set(sets)];
  return all.filter((set) => !all.some((other) => other !== set && (other & set) === other));
}

/** For each choice of a table, what stands in the way of its rows. */
function obstacles(branches: readonly Branch[], domain: Domain): Places[][] {
  const ways: Places[][] = [];
  for (const { choice, conditions } of branches) {
    ways[choice] ??= [];
    ways[choice].push(conflicts(conditions, domain));
  }
  return ways.map(smallest);
}

/** For each way to an outcome as the first choice, the answers that block it. */
function blockedWays(outcome: Outcome, domain: Domain): Places[] {
  const blocked = new Set<Places>();
  for (const { settled, branches } of hosting.settlements) {
    const fixed = conflicts(settled, domain);
    const [needs, sizes, hosts] = [0, 1, 2].map((table) => obstacles(branches[table]!, domain)) as [
      Places[][],
      Places[][],
      Places[][],
    ];
    needs.forEach((need, n) => {
      sizes.forEach((size, s) => {
        hosts.forEach((host, h) => {
          if (hosting.pairs[hosting.pairOf(n, s, h)]!.recommended !== outcome) return;
          for (const one of need)
            for (const two of size) for (const three of host) blocked.add(fixed | one | two | three);
        });
      });
    });
  }
  return smallest(blocked);
}

/**
 * All ways to block every one of these with so many more answers. Each has to be blocked, so one of the answers
 * in the first that is still free must be among them.
 */
function* blockades(ways: readonly Places[], size: number, chosen: Places = 0): Generator<Places> {
  const free = ways.find((way) => !(way & chosen));
  if (free === undefined) yield chosen;
  else if (size > 0)
    for (let place = 1; place <= free; place <<= 1)
      if (free & place) yield* blockades(ways, size - 1, chosen | place);
}

/** Whether of two sets of one size the first has the earlier question where they part. */
const isEarlier = (one: Places, other: Places): boolean => {
  const parted = one ^ other;
  return (parted & -parted & one) !== 0;
};

/** The fewest places that block every one of these ways; of several such sets the one with the earliest places. */
export function smallestBlockade(ways: readonly Places[]): Places {
  for (let size = 1; ; size += 1) {
    let first: Places | undefined;
    for (const set of blockades(ways, size)) if (first === undefined || isEarlier(set, first)) first = set;
    if (first !== undefined) return first;
  }
}

/**
 * The questions whose answers together rule an outcome out as the first choice, as few as possible and of
 * several such sets the one asked first; undefined while the outcome is possible.
 */
export function ruledOutBy(
  outcome: Outcome,
  answers: Answers,
  open: readonly HostingId[] = unknownIn(answers),
): HostingId[] | undefined {
  const ways = blockedWays(outcome, domainOf(answers, open));
  if (ways.includes(0)) return undefined;
  const blame = smallestBlockade(ways);
  return hostingIds.filter((_, at) => blame & (1 << at));
}
