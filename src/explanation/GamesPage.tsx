import { type Adviser, agreementOf, alwaysCloud, ours, seed } from '../decision/agreement.ts';
import { decide } from '../decision/decide.ts';
import { games } from '../decision/games.ts';
import type { Text } from '../language/text.ts';
import { toLink } from '../share/link.ts';
import { Title } from '../ui/Title.tsx';
import { useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { GameCard } from './GameCard.tsx';

const advisers: readonly { readonly name: Text; readonly adviser: Adviser; readonly hasSecond: boolean }[] = [
  { name: words.ourAdvice, adviser: ours, hasSecond: true },
  { name: words.seedAdvice, adviser: seed, hasSecond: false },
  { name: words.cloudAdvice, adviser: alwaysCloud, hasSecond: false },
];

/** The documented games: what we would advise them, what they really had, and how often that agrees. */
export default function GamesPage() {
  const say = useSay();
  const { language } = useView();
  return (
    <article className="games">
      <Title text={say(words.gamesTitle)} />
      <p className="lead">{say(words.gamesLead)}</p>
      <div className="table-scroll">
        <table className="agreement">
          <thead>
            <tr>
              <td />
              <th scope="col">{say(words.agreesFirst)}</th>
              <th scope="col">{say(words.agreesAcceptable)}</th>
              <th scope="col">{say(words.agreesSecond)}</th>
            </tr>
          </thead>
          <tbody>
            {advisers.map(({ name, adviser, hasSecond }) => {
              const { first, firstOrAcceptable, firstOrSecond, of } = agreementOf(adviser);
              return (
                <tr key={name.en}>
                  <th scope="row">{say(name)}</th>
                  <td>{share(first, of)}</td>
                  <td>{share(firstOrAcceptable, of)}</td>
                  <td>{hasSecond ? share(firstOrSecond, of) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="muted">{say(words.gamesCaution)}</p>
      <ul className="game-list">
        {games.map((game) => {
          const { recommended, runnerUp } = decide(game.answers);
          return (
            <GameCard
              key={game.id}
              game={game}
              advised={[recommended, runnerUp]}
              link={`#${toLink({ answers: game.answers, at: 'result', language })}`}
            />
          );
        })}
      </ul>
    </article>
  );
}

/** `28 / 47 (60 %)` */
function share(count: number, of: number): string {
  return `${count} / ${of} (${Math.round((100 * count) / of)} %)`;
}
