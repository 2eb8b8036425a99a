import type { Decision, Pair } from '../decision/decide.ts';
import { domainOf, unknownIn } from '../decision/domain.ts';
import { hosting, placeOf } from '../decision/model.ts';
import { pairBits } from '../decision/possible.ts';
import { matters } from '../decision/relevance.ts';
import type { Answers, Assumption } from '../questionnaire/answers.ts';
import { changesAt, pairAfter } from './change.ts';

/** The advice another answer would lead to. */
export interface Otherwise extends Pair {
  readonly option: string;
}

/** An assumption, and what hangs on it. */
export interface WeighedAssumption extends Assumption {
  /** The other answers that alone would change the first choice or the runner-up, and to what. */
  readonly otherwise: readonly Otherwise[];
  /** Whether it can change them at all, the other assumptions being open as well. */
  readonly matters: boolean;
}

export interface Assumed {
  readonly assumptions: readonly WeighedAssumption[];
  /** What stands whatever the assumed answers really are: both, only the first choice, or nothing. */
  readonly stands: 'both' | 'first' | 'nothing';
}

/** What each assumption means for the advice. */
export function weigh({ assumptions, recommended, runnerUp }: Decision, answers: Answers): Assumed {
  const known = domainOf(answers);
  const open = domainOf(answers, unknownIn(answers));
  const pairs = pairBits(open);
  const possible = hosting.pairs.filter((_, at) => pairs & (1 << at));
  const same = (pair: Pair) => pair.recommended === recommended && pair.runnerUp === runnerUp;
  const one = possible.length === 1;
  const first = possible.every((pair) => pair.recommended === recommended);
  return {
    assumptions: assumptions.map((assumption) => ({
      ...assumption,
      otherwise: changesAt(assumption.question, answers)
        .map((change) => ({ option: change.to, ...pairAfter([change], known) }))
        .filter((pair) => !same(pair)),
      matters: !one && matters(placeOf(assumption.question), open),
    })),
    stands: one ? 'both' : first ? 'first' : 'nothing',
  };
}
