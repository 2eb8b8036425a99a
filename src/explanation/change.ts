import type { Pair } from '../decision/decide.ts';
import { type Domain, hosting, placeOf } from '../decision/model.ts';
import { pairAt } from '../decision/possible.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { applies, factOf, withAnswer } from '../questionnaire/answers.ts';
import { type Answer, type HostingId, hostingIds, optionsOf } from '../questionnaire/questions.ts';

/** One answer that would be different. */
export interface Change {
  readonly question: HostingId;
  readonly from: string;
  readonly to: string;
  /** Whether `from` was assumed, so that nothing need happen for it to be different. */
  readonly assumed: boolean;
}

/**
 * How readily an answer comes to be another: 1 circumstances, which change by themselves or by a decision of the
 * team; 2 commitments, which take a contract or a purchase; 3 the game itself. Where the options are a scale,
 * going further along it takes more.
 */
const efforts: { readonly [Q in HostingId]: { readonly effort: 1 | 2 | 3; readonly scale?: true } } = {
  members: { effort: 3, scale: true },
  saves: { effort: 3, scale: true },
  ranking: { effort: 3, scale: true },
  play: { effort: 3 },
  fairplay: { effort: 3 },
  peak: { effort: 1, scale: true },
  traffic: { effort: 1 },
  regions: { effort: 2, scale: true },
  downtime: { effort: 2 },
  operators: { effort: 1, scale: true },
  hardware: { effort: 2 },
  cost: { effort: 1 },
  residency: { effort: 2 },
};

/** How many options lie between two answers, and one more; 1 where the options are no scale. */
function stepsOf({ question, from, to }: Change): number {
  const options: readonly string[] = optionsOf(question);
  return efforts[question].scale ? Math.abs(options.indexOf(from) - options.indexOf(to)) : 1;
}

/** How far away a change is: what was only assumed is nearest, then what takes the least effort. */
export function distanceOf(change: Change): number {
  return change.assumed ? 0 : efforts[change.question].effort * stepsOf(change);
}

/** Every way to answer one question differently, in the order of the questionnaire. */
export function changesOf(answers: Answers): Change[] {
  return hostingIds
    .filter((question) => applies(question, answers))
    .flatMap((question) => changesAt(question, answers));
}

/** Every way to answer this question differently. */
export function changesAt(question: HostingId, answers: Answers): Change[] {
  const from = factOf(question, answers);
  const assumed = answers[question] === undefined || answers[question] === 'unsure';
  return optionsOf(question)
    .filter((to) => to !== from)
    .map((to) => ({ question, from, to, assumed }))
    .sort((one, other) => stepsOf(one) - stepsOf(other));
}

/** The answers with some changes made. */
export function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  return changes.reduce(
    (all, { question, to }) => withAnswer(all, question, to as Answer<HostingId>),
    answers,
  );
}

/** The pair that definite answers lead to once some of them are changed. */
export function pairAfter(changes: readonly Change[], domain: Domain): Pair {
  const changed = [...domain];
  for (const { question, to } of changes)
    changed[placeOf(question)] = 1 << (optionsOf(question) as string[]).indexOf(to);
  return hosting.pairs[pairAt(changed)]!;
}
