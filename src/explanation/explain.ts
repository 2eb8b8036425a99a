import { type Decision, decide } from '../decision/decide.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { type Assumed, weigh } from './assumptions.ts';
import { type Belief, beliefsShown } from './beliefs.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { type Argument, reasonsFor } from './reasons.ts';
import { type TippingPoint, tippingPointsOf } from './tippingPoints.ts';
import { type WhyNot, whyNotOthers } from './whyNot.ts';

/** An advice with everything there is to say about it. */
export interface Explanation extends Assumed {
  readonly decision: Decision;
  readonly reasons: readonly Argument[];
  readonly whyNot: readonly WhyNot[];
  readonly tippingPoints: readonly TippingPoint[];
  readonly closeness: Closeness;
  readonly beliefs: readonly Belief[];
}

/** Decides, and says why, why not, what it assumed, what would change it and how close the call is. */
export function explain(answers: Answers): Explanation {
  const decision = decide(answers);
  return {
    decision,
    reasons: reasonsFor(decision, answers),
    whyNot: whyNotOthers(decision, answers),
    ...weigh(decision, answers),
    tippingPoints: tippingPointsOf(answers),
    closeness: closenessOf(answers),
    beliefs: beliefsShown(decision, answers),
  };
}
