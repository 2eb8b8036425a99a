import type { Answers } from '../questionnaire/answers.ts';
import { decide } from './decide.ts';
import { type Game, games } from './games.ts';
import type { Outcome } from './outcomes.ts';

/** How often an adviser agrees with what the documented games really ran, in games. */
export interface Agreement {
  readonly first: number;
  /** The first choice, or a label that a fair reader would accept as well. */
  readonly firstOrAcceptable: number;
  /** The first choice, or the runner-up for advisers that name one. */
  readonly firstOrSecond: number;
  readonly of: number;
}

/** First choice and, where there is one, the runner-up. */
export type Adviser = (answers: Answers) => readonly [Outcome, Outcome?];

/** Our own advice. */
export const ours: Adviser = (answers) => {
  const { recommended, runnerUp } = decide(answers);
  return [recommended, runnerUp];
};

/** The note this project grew out of, read literally: members → a server; a spike or distance → cloud; big → IDC. */
export const seed: Adviser = ({ members, traffic, regions, peak }) => {
  if (members !== 'own') return ['none'];
  if (traffic === 'sudden' || (regions !== undefined && regions !== 'one')) return ['cloud'];
  return peak === '1k' || peak === '10k' ? ['single'] : ['idc'];
};

/** What many say without asking. */
export const alwaysCloud: Adviser = () => ['cloud'];

export function agrees(game: Game, advised: Outcome | undefined): boolean {
  return game.actual === advised;
}

export function agreementOf(adviser: Adviser): Agreement {
  const compared = games.map((game) => {
    const [first, second] = adviser(game.answers);
    return {
      first: agrees(game, first),
      acceptable: agrees(game, first) || game.alsoAcceptable.includes(first),
      second: agrees(game, first) || agrees(game, second),
    };
  });
  const count = (what: 'first' | 'acceptable' | 'second') => compared.filter((each) => each[what]).length;
  return {
    first: count('first'),
    firstOrAcceptable: count('acceptable'),
    firstOrSecond: count('second'),
    of: games.length,
  };
}
