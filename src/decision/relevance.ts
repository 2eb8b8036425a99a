import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds } from '../questionnaire/questions.ts';
import { domainOf, unansweredIn } from './domain.ts';
import { type Branch, type Domain, hosting, type Model, type Settlement } from './model.ts';
import { canHold, pairBits, pairsFrom } from './possible.ts';

/** Whether two rows can both apply, each to answers that differ from the other's at most in one question. */
function meet(one: Branch, other: Branch, domain: Domain, apart: number): boolean {
  for (const { at, bits } of one.conditions) {
    const left = domain[at]! & bits;
    if (!left) return false;
    if (at === apart) continue;
    for (const condition of other.conditions)
      if (condition.at === at && !(left & condition.bits)) return false;
  }
  return canHold(other.conditions, domain);
}

/** For each choice of a table, the choices (bits) that can stand in its place when one answer changes. */
function exchanges(
  from: readonly Branch[],
  to: readonly Branch[],
  choices: number,
  domain: Domain,
  apart: number,
): number[] {
  const instead = new Array<number>(choices).fill(0);
  for (const one of from)
    for (const other of to) {
      const bit = 1 << other.choice;
      if (!(instead[one.choice]! & bit) && meet(one, other, domain, apart)) instead[one.choice]! |= bit;
    }
  return instead;
}

/** Whether changing one answer, and with it perhaps the settlement, can change the pair while all else stays. */
function differ(from: Settlement, to: Settlement, domain: Domain, apart: number, model: Model): boolean {
  const [needs, sizes, hosts] = [0, 1, 2].map((table) =>
    exchanges(from.branches[table]!, to.branches[table]!, model.choices[table]!, domain, apart),
  ) as [number[], number[], number[]];
  return needs.some(
    (need, n) =>
      need &&
      sizes.some(
        (size, s) =>
          size &&
          hosts.some((host, h) => host && pairsFrom(need, size, host, model) & ~(1 << model.pairOf(n, s, h))),
      ),
  );
}

/**
 * Whether a question matters: for some settlement of the other open ones, two of its options give different
 * pairs. Exact, because two rows apply under answers that differ in this question alone just when their other
 * conditions have an option in common, whatever the other tables say.
 */
export function matters(at: number, domain: Domain, model: Model = hosting): boolean {
  const left = model.settlements.filter(({ settled }) => canHold(settled, domain));
  const apart = (from: Settlement, to: Settlement) =>
    from.settled.every((one, place) => one.at === at || one.bits === to.settled[place]!.bits);
  return left.some((from) => left.some((to) => apart(from, to) && differ(from, to, domain, at, model)));
}

/** Whether no open question of parts 1–3 can change the first choice or the runner-up any more. */
export function settled(answers: Answers, open: readonly HostingId[] = unansweredIn(answers)): boolean {
  const pairs = pairBits(domainOf(answers, open));
  return (pairs & (pairs - 1)) === 0;
}

/** The open questions that can still change the first choice or the runner-up, in their order. */
export function questionsThatMatter(
  answers: Answers,
  open: readonly HostingId[] = unansweredIn(answers),
): HostingId[] {
  const domain = domainOf(answers, open);
  return settled(answers, open)
    ? []
    : hostingIds.filter((id, at) => open.includes(id) && matters(at, domain));
}
