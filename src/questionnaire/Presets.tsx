import { games } from '../decision/games.ts';
import { outcomes } from '../decision/outcomes.ts';
import { useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { presets } from './presets.ts';
import { replaceAnswers } from './store.ts';

/** Kinds of games to start from, each with a documented game like it and what that ran on. */
export default function Presets() {
  const say = useSay();
  const { address } = useWizard();
  return (
    <section className="presets" aria-labelledby="presets">
      <h2 id="presets">{say(words.presets)}</h2>
      <p className="muted">{say(words.presetsLead)}</p>
      <ul>
        {presets.map(({ id, name, answers, like }) => {
          const game = games.find((each) => each.id === like);
          return (
            <li key={id}>
              <button
                type="button"
                className="preset"
                onClick={() => {
                  replaceAnswers(answers);
                  address.go('review');
                }}
              >
                <strong>{say(name)}</strong>
                {game && (
                  <span className="muted">
                    {say({ ko: '예: ', en: 'like ' })}
                    {game.game} · {say(outcomes[game.actual].name)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
