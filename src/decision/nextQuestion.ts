import { type Answers, applies, withAnswer } from '../questionnaire/answers.ts';
import { type HostingId, hostingIds, questions } from '../questionnaire/questions.ts';
import { domainOf, unansweredIn } from './domain.ts';
import { type Branch, type Domain, hosting, type Model, placeOf } from './model.ts';
import { canHold } from './possible.ts';
import { questionsThatMatter } from './relevance.ts';

/** How many options a set holds. */
function count(bits: number): number {
  let options = 0;
  for (let left = bits; left; left &= left - 1) options += 1;
  return options;
}

/** How probable each choice of a table is, every open question's options being equally probable. */
function chancesOf(branches: readonly Branch[], choices: number, domain: Domain): number[] {
  const chances = new Array<number>(choices).fill(0);
  for (const { choice, conditions } of branches) {
    let chance = 1;
    for (const { at, bits } of conditions) chance *= count(domain[at]! & bits) / count(domain[at]!);
    chances[choice]! += chance;
  }
  return chances;
}

/** How probable each pair is. Counted exactly, row by row: rows do not overlap and leave no gap. */
export function chancesOfPairs(domain: Domain, model: Model = hosting): number[] {
  const pairs = new Array<number>(model.pairs.length).fill(0);
  const left = model.settlements.filter(({ settled }) => canHold(settled, domain));
  for (const { branches } of left) {
    const [needs, sizes, hosts] = [0, 1, 2].map((table) =>
      chancesOf(branches[table]!, model.choices[table]!, domain),
    ) as [number[], number[], number[]];
    for (const [n, need] of needs.entries())
      for (const [s, size] of sizes.entries())
        for (const [h, host] of hosts.entries())
          pairs[model.pairOf(n, s, h)]! += (need * size * host) / left.length;
  }
  return pairs;
}

/** How much is undecided, in bits: 0 when one pair is certain, 1 when two are equally probable. */
function entropyOf(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log2(chance) : sum), 0);
}

/** How much will be undecided, on average over its options, once a question is answered. */
export function undecidedAfter(at: number, domain: Domain, model: Model = hosting): number {
  let sum = 0;
  for (let option = 1; option <= domain[at]!; option <<= 1)
    if (domain[at]! & option) sum += entropyOf(chancesOfPairs(domain.with(at, option), model));
  return sum / count(domain[at]!);
}

/** Two measures nearer than this are equal, so that no rounding of a logarithm decides. */
const hair = 1e-9;

/**
 * The question to ask next: of those that matter in the earliest part that has any, the one that leaves least
 * undecided. Of equals the first; undefined once nothing matters. "I don't know" counts as what it assumes.
 */
export function nextQuestion(answers: Answers): HostingId | undefined {
  const open = unansweredIn(answers);
  const domain = domainOf(answers, open);
  const candidates = questionsThatMatter(answers, open).filter((id) => applies(id, answers));
  const part = Math.min(...candidates.map((id) => questions[id].part));
  let best: HostingId | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of candidates.filter((each) => questions[each].part === part)) {
    const undecided = undecidedAfter(placeOf(id), domain);
    if (undecided >= least - hair) continue;
    best = id;
    least = undecided;
  }
  return best;
}

/** What is asked first: `nextQuestion({})`, written down so that the first screen need not work it out. */
export const firstQuestion: HostingId = 'play';

/** The answered questions in the order in which they would have been asked, any others after them. */
function retrace(answers: Answers): HostingId[] {
  const path: HostingId[] = [];
  let known: Answers = {};
  for (
    let id: HostingId | undefined = firstQuestion;
    id && answers[id] !== undefined;
    id = nextQuestion(known)
  ) {
    path.push(id);
    known = withAnswer(known, id, answers[id]);
  }
  return [...path, ...hostingIds.filter((id) => answers[id] !== undefined && !path.includes(id))];
}

const orders = new WeakMap<Answers, readonly HostingId[]>();

/**
 * Every hosting question in the order of the interview: those answered, the one to ask next, then the others as
 * the questionnaire has them. It follows from the answers alone, so that a link leads on from where it was copied.
 */
export function interviewOrder(answers: Answers): readonly HostingId[] {
  let order = orders.get(answers);
  if (!order) {
    const before = retrace(answers);
    const next = before.length > 0 ? nextQuestion(answers) : firstQuestion;
    order = [...new Set([...before, ...(next ? [next] : []), ...hostingIds])];
    orders.set(answers, order);
  }
  return order;
}
