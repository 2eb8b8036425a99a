import { useState } from 'react';
import { blueprintOf } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import { decide, rulesVersion } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { Picture } from '../diagram/Picture.tsx';
import { SharePanel } from '../share/SharePanel.tsx';
import { PartFiles } from '../starter/PartFiles.tsx';
import { StarterPanel } from '../starter/StarterPanel.tsx';
import { Sign } from '../ui/Sign.tsx';
import { Title } from '../ui/Title.tsx';
import { useMedia } from '../ui/useMedia.tsx';
import { useAnswers, useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { Assumed } from './Assumed.tsx';
import { certaintyOf } from './certainty.ts';
import { Reasons } from './Reasons.tsx';

/** The advice on one page: the verdict, the picture, why, the runner-up, the files and the link. */
export function Result() {
  const say = useSay();
  const { address } = useWizard();
  const answers = useAnswers();
  const wide = useMedia('(min-width: 60rem)');
  const [chosen, setChosen] = useState<PartKind>();

  const decision = decide(answers);
  const { recommended, runnerUp, reasons } = decision;
  const blueprint = blueprintOf(recommended, decision.framework, answers);
  const part = blueprint.parts.find(({ id }) => id === chosen);
  const verdict = say(outcomes[recommended].verdict);

  return (
    <article className={`result outcome-${recommended}`}>
      <header className="verdict">
        {answers.name && <p className="game-name">{answers.name}</p>}
        <p className="verdict-sign chip">
          <Sign outcome={recommended} />
          {say(outcomes[recommended].name)}
        </p>
        <Title text={verdict} />
        <p className="lead">{reasons[0] && say(reasons[0].because)}</p>
        <p className="muted">{say(certaintyOf(decision))}</p>
      </header>

      <section className="result-picture" aria-label={say(words.picture)}>
        <Picture
          blueprint={blueprint}
          caption={say(outcomes[recommended].meaning)}
          direction={wide ? 'LR' : 'TB'}
          onChoose={(id) => setChosen(id === chosen ? undefined : id)}
          chosen={part?.id}
        />
        <div className="part-answer" aria-live="polite">
          {part ? (
            <PartFiles part={part} outcome={recommended} />
          ) : (
            <p className="muted">{say(words.touchPart)}</p>
          )}
        </div>
      </section>

      <Reasons reasons={reasons} />

      <section className={`runner-up outcome-${runnerUp}`} aria-labelledby="runner-up">
        <h2 id="runner-up">{say(words.runnerUp)}</h2>
        <p className="chip">
          <Sign outcome={runnerUp} />
          {say(outcomes[runnerUp].name)}
        </p>
        <p>{say(outcomes[runnerUp].meaning)}</p>
        <h3>{say(words.tradeOff)}</h3>
        <p>{say(decision.tradeOff)}</p>
      </section>

      <Assumed assumptions={decision.assumptions} />
      <StarterPanel decision={decision} blueprint={blueprint} />
      <SharePanel />

      <footer className="result-end">
        <button type="button" onClick={() => address.go('review')}>
          {say(words.review)}
        </button>
        <p className="muted">
          {say(words.dated)} {rulesVersion}
        </p>
      </footer>
    </article>
  );
}
