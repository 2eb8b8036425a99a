import { lazy, Suspense, useMemo, useState } from 'react';
import { blueprintOf } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import { rulesVersion } from '../decision/decide.ts';
import { firstQuestion } from '../decision/nextQuestion.ts';
import { outcomes } from '../decision/outcomes.ts';
import { Picture } from '../diagram/Picture.tsx';
import { replaceAnswers } from '../questionnaire/store.ts';
import { toLink } from '../share/link.ts';
import { SharePanel } from '../share/SharePanel.tsx';
import { PartFiles } from '../starter/PartFiles.tsx';
import { StarterPanel } from '../starter/StarterPanel.tsx';
import { Sign } from '../ui/Sign.tsx';
import { Title } from '../ui/Title.tsx';
import { useMedia } from '../ui/useMedia.tsx';
import { useAnswers, useSay, useView, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { Assumed } from './Assumed.tsx';
import { Beliefs } from './Beliefs.tsx';
import { certaintyOf } from './certainty.ts';
import { explain } from './explain.ts';
import { Reasons } from './Reasons.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { TippingPoints } from './TippingPoints.tsx';
import { usualComparison } from './usualComparison.ts';
import { WhyNotOthers } from './WhyNotOthers.tsx';

const GamesLike = lazy(() => import('./GamesLike.tsx'));
const Sheet = lazy(() => import('./Sheet.tsx'));
const TakeAlong = lazy(() => import('../share/TakeAlong.tsx'));

/** The advice on one page: the verdict, the picture, why, the runner-up, the files and the link. */
export default function Result() {
  const say = useSay();
  const { address } = useWizard();
  const answers = useAnswers();
  const { language, rules } = useView();
  const wide = useMedia('(min-width: 60rem)');
  const [chosen, setChosen] = useState<PartKind>();

  const [atRest, setAtRest] = useState(false);
  const [printable, setPrintable] = useState(false);
  const [file, setFile] = useState<string>();

  /** Opens a file from the picture; an entry ending in `/` is a folder, and the browser opens its first file. */
  function showFile(entry: string) {
    setFile(entry);
    const shown = document.getElementById('files') ?? document.getElementById('starter');
    shown?.scrollIntoView({ block: 'start' });
  }

  function showPart(part: PartKind) {
    setChosen(part);
    document.getElementById('picture')?.scrollIntoView({ block: 'start' });
  }

  function startOver() {
    replaceAnswers({});
    address.go(firstQuestion);
  }

  const explanation = useMemo(() => explain(answers), [answers]);
  const { decision } = explanation;
  const { recommended, runnerUp } = decision;
  const blueprint = blueprintOf(recommended, decision.framework, answers);
  const part = blueprint.parts.find(({ id }) => id === chosen);

  return (
    <article className={`result outcome-${recommended}`}>
      <header className="verdict">
        <div className="verdict-words">
          {answers.name && <p className="game-name">{answers.name}</p>}
          <p className="chip">
            <Sign outcome={recommended} />
            {say(outcomes[recommended].name)}
          </p>
          <Title text={say(outcomes[recommended].verdict)} />
          <p className="lead">{say(outcomes[recommended].meaning)}</p>
          <p className="muted">{say(certaintyOf(decision))}</p>
        </div>
        <Reasons reasons={explanation.reasons} />
      </header>

      {rules && <ThenAndNow version={rules} answers={answers} />}

      <section className="result-picture" id="picture" aria-label={say(words.picture)}>
        <Picture
          blueprint={blueprint}
          caption={say(words.system)}
          onSettled={() => setAtRest(true)}
          direction={wide ? 'LR' : 'TB'}
          onChoose={(id) => setChosen(id === chosen ? undefined : id)}
          chosen={part?.id}
        >
          <div className="part-answer" aria-live="polite">
            {part ? (
              <PartFiles part={part} decision={decision} onFile={showFile} />
            ) : (
              <p className="muted">{say(words.touchPart)}</p>
            )}
          </div>
        </Picture>
      </section>

      <div className="result-columns">
        <div className="result-stack">
          <section className={`outcome-${runnerUp}`} aria-labelledby="runner-up">
            <h2 id="runner-up">{say(words.runnerUp)}</h2>
            <p className="chip">
              <Sign outcome={runnerUp} />
              {say(outcomes[runnerUp].name)}
            </p>
            <p>{say(outcomes[runnerUp].meaning)}</p>
            <h3>{say(words.tradeOff)}</h3>
            <p>{say(decision.tradeOff)}</p>
            <p>
              <a
                className="way-on"
                href={`#${toLink({ answers, at: 'compare', compare: usualComparison(decision), language })}`}
              >
                {say(words.compare)}
              </a>
            </p>
          </section>
          <Beliefs beliefs={explanation.beliefs} />
        </div>
        <WhyNotOthers whyNot={explanation.whyNot} />
      </div>

      <TippingPoints tippingPoints={explanation.tippingPoints} closeness={explanation.closeness} />

      <StarterPanel
        decision={decision}
        blueprint={blueprint}
        ready={atRest}
        file={file}
        onFile={setFile}
        onGuide={showFile}
        onPart={showPart}
      />

      <div className="result-columns">
        <Assumed assumptions={explanation.assumptions} stands={explanation.stands} />
        <div className="result-stack">
          <SharePanel about={[answers.name, say(outcomes[recommended].verdict)].filter(Boolean).join(' — ')}>
            <Suspense>
              <TakeAlong
                explanation={explanation}
                blueprint={blueprint}
                picture={() => document.querySelector<SVGSVGElement>('#picture svg.canvas')}
                printable={printable}
              />
            </Suspense>
          </SharePanel>
          <Suspense>
            <GamesLike />
          </Suspense>
        </div>
      </div>

      <footer className="result-end">
        <div className="result-ways">
          <button type="button" onClick={() => address.go('review')}>
            {say(words.review)}
          </button>
          <button type="button" className="quiet" onClick={startOver}>
            {say(words.startOver)}
          </button>
        </div>
        <p>
          <a href={`#${toLink({ answers, at: 'rules', language })}`}>
            {say(words.rulesTitle)} · {say(words.dated)} {rulesVersion}
          </a>
        </p>
      </footer>

      <Suspense>
        {atRest && (
          <Sheet explanation={explanation} blueprint={blueprint} onReady={() => setPrintable(true)} />
        )}
      </Suspense>
    </article>
  );
}
