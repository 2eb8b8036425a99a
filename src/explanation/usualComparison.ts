import type { Pair } from '../decision/decide.ts';
import { type Outcome, outcomeIds } from '../decision/outcomes.ts';

/** What is compared while nothing else is asked for: the advice and its runner-up. */
export function usualComparison({ recommended, runnerUp }: Pair): Outcome[] {
  return outcomeIds.filter((outcome) => outcome === recommended || outcome === runnerUp);
}
