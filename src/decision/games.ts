import type { Text } from '../language/text.ts';
import type { HostingId, OptionId } from '../questionnaire/questions.ts';
import cases from './cases.json' with { type: 'json' };
import type { Outcome } from './outcomes.ts';
import type { Source } from './table.ts';

/** A real game with a public source for what it ran on; the answers were coded without knowing that. */
export interface Game {
  readonly id: string;
  readonly game: string;
  readonly era: string;
  readonly answers: { readonly [Q in HostingId]: OptionId<Q> };
  readonly actual: Outcome;
  /** Labels that a fair reader would accept as well. */
  readonly alsoAcceptable: readonly Outcome[];
  readonly why: Text;
  readonly source: Source;
}

export const games = cases as readonly unknown[] as readonly Game[];
