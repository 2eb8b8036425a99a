import { lazy, Suspense } from 'react';
import { firstQuestion } from '../decision/nextQuestion.ts';
import { Outlook } from '../decision/Outlook.tsx';
import { SystemPanel } from '../diagram/SystemPanel.tsx';
import { useAttention } from '../ui/useAttention.tsx';
import { useAnswers, useSay, useView, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { NameForm } from './NameForm.tsx';
import { Opening } from './Opening.tsx';
import { Progress } from './Progress.tsx';
import type { QuestionId } from './questions.ts';
import { SettledOffer } from './SettledOffer.tsx';
import { partOf, stepBefore } from './steps.ts';
import { useSteps } from './useSteps.tsx';

// The presets name real games, whose list a first view need not wait for.
const Presets = lazy(() => import('./Presets.tsx'));

/** The screen of one question, with the system as it stands beside it. */
export function Question({ id }: { id: QuestionId }) {
  const say = useSay();
  const started = Object.keys(useAnswers()).length > 0;
  const { address } = useWizard();
  const { returnTo } = useView();
  const steps = useSteps();
  const attentive = useAttention();
  const previous = stepBefore(id, steps);
  const before = returnTo ?? previous;

  return (
    <div className="stage">
      <div className="conversation">
        {id === firstQuestion && !returnTo && <Opening />}
        <Progress id={id} />
        {previous && partOf(previous) < 4 && !returnTo && <SettledOffer id={id} />}
        {id === 'name' ? <NameForm /> : <ChoiceForm key={id} id={id} />}
        <div className="steps">
          {before && (
            <button type="button" className="quiet" onClick={() => address.go(before)}>
              {say(words.back)}
            </button>
          )}
          {started && !returnTo && (
            <button type="button" className="quiet" onClick={() => address.go('result')}>
              {say(words.seeResultNow)}
            </button>
          )}
        </div>
      </div>
      <SystemPanel>
        <Outlook />
      </SystemPanel>
      {id === firstQuestion && !started && attentive && (
        <Suspense>
          <Presets />
        </Suspense>
      )}
    </div>
  );
}
