import type { Game } from '../decision/games.ts';
import { type Outcome, outcomes } from '../decision/outcomes.ts';
import { Sign } from '../ui/Sign.tsx';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

interface Props {
  game: Game;
  /** Our first choice and runner-up for it; left out where only the game itself is of interest. */
  advised?: readonly [Outcome, Outcome];
  link: string;
}

/** One documented game: what it ran on, why, and the public source. */
export function GameCard({ game, advised, link }: Props) {
  const say = useSay();
  const agreement =
    advised &&
    (game.actual === advised[0]
      ? words.asFirst
      : game.actual === advised[1]
        ? words.asSecond
        : words.asNeither);
  return (
    <li className={`game outcome-${game.actual}`}>
      <p className="game-head">
        <strong>{game.game}</strong> <span className="muted">{game.era}</span>
      </p>
      <p>
        <span className="chip">
          <Sign outcome={game.actual} />
          {say(outcomes[game.actual].name)}
        </span>{' '}
        {advised && agreement && (
          <span className="muted">
            {say(words.weAdvise)} {say(outcomes[advised[0]].name)} · {say(agreement)}
          </span>
        )}
      </p>
      <p>{say(game.why)}</p>
      <p className="muted">
        <a href={game.source.url}>{game.source.title}</a> · <a href={link}>{say(words.openGame)}</a>
      </p>
    </li>
  );
}
