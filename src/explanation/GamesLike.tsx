import { toLink } from '../share/link.ts';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { GameCard } from './GameCard.tsx';
import { gamesLike } from './likeYours.ts';

/** The documented games whose answers are nearest to the visitor's, and what they ran on. */
export default function GamesLike() {
  const say = useSay();
  const answers = useAnswers();
  const { language } = useView();
  return (
    <section aria-labelledby="games-like">
      <h2 id="games-like">{say(words.gamesLike)}</h2>
      <ul className="game-list">
        {gamesLike(answers, 3).map((game) => (
          <GameCard
            key={game.id}
            game={game}
            link={`#${toLink({ answers: game.answers, at: 'result', language })}`}
          />
        ))}
      </ul>
      <p>
        <a href={`#${toLink({ answers, at: 'games', language })}`}>{say(words.allGames)}</a>
      </p>
    </section>
  );
}
