import type { Answers } from '../questionnaire/answers.ts';
import type { HostingId } from '../questionnaire/questions.ts';
import type { Pair } from './decide.ts';
import { domainOf, unknownIn } from './domain.ts';
import { type Branch, type Condition, type Domain, hosting, type Model } from './model.ts';
import { type Outcome, outcomeIds } from './outcomes.ts';

/** Whether all these conditions can still hold. */
export function canHold(conditions: readonly Condition[], domain: Domain): boolean {
  for (const { at, bits } of conditions) if (!(domain[at]! & bits)) return false;
  return true;
}

/** The choices a table can still make, one bit each. */
export function choicesLeft(branches: readonly Branch[], domain: Domain): number {
  let choices = 0;
  for (const { choice, conditions } of branches) if (canHold(conditions, domain)) choices |= 1 << choice;
  return choices;
}

/** The pairs that three sets of choices can come to, one bit each. */
export function pairsFrom(needs: number, sizes: number, hosts: number, model: Model = hosting): number {
  let pairs = 0;
  for (let need = 0; needs >> need; need += 1) {
    if (!(needs & (1 << need))) continue;
    for (let size = 0; sizes >> size; size += 1) {
      if (!(sizes & (1 << size))) continue;
      for (let host = 0; hosts >> host; host += 1)
        if (hosts & (1 << host)) pairs |= 1 << model.pairOf(need, size, host);
    }
  }
  return pairs;
}

/**
 * The pairs that can still come about, one bit each. Exact: conditions are products of options, so rows can be
 * checked one question at a time, and the tables are independent once the questions they share are settled.
 */
export function pairBits(domain: Domain, model: Model = hosting): number {
  let pairs = 0;
  for (const { settled, branches } of model.settlements) {
    if (!canHold(settled, domain)) continue;
    const [need, size, host] = branches;
    pairs |= pairsFrom(
      choicesLeft(need, domain),
      choicesLeft(size, domain),
      choicesLeft(host, domain),
      model,
    );
  }
  return pairs;
}

/** The pairs of first choice and runner-up that some way of answering the open questions leads to. */
export function possiblePairs(answers: Answers, open: readonly HostingId[] = unknownIn(answers)): Pair[] {
  const bits = pairBits(domainOf(answers, open));
  return hosting.pairs.filter((_, at) => bits & (1 << at));
}

/** The outcomes that can still become the first choice, in their order; by default "I don't know" is open. */
export function possibleOutcomes(answers: Answers, open?: readonly HostingId[]): ReadonlySet<Outcome> {
  const firsts = new Set(possiblePairs(answers, open).map(({ recommended }) => recommended));
  return new Set(outcomeIds.filter((outcome) => firsts.has(outcome)));
}

/** The place of the one pair that definite answers lead to. */
export function pairAt(domain: Domain, model: Model = hosting): number {
  const settlement = model.settlements.find(({ settled }) => canHold(settled, domain));
  const [need, size, host] = settlement!.branches;
  return model.pairOf(choiceAt(need, domain), choiceAt(size, domain), choiceAt(host, domain));
}

/** The choice of the one row that applies. */
function choiceAt(branches: readonly Branch[], domain: Domain): number {
  for (const { choice, conditions } of branches) if (canHold(conditions, domain)) return choice;
  throw new Error('no row applies');
}
