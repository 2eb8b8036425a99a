import { renderToStaticMarkup } from 'react-dom/server';
import type { Rules } from '../decision/rules.ts';
import { Comparison } from '../explanation/ThenAndNow.tsx';
import type { Language } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { firstView } from '../share/addressBar.ts';
import { WizardProvider } from '../ui/Wizard.tsx';

/** The section "then and now" as the result page shows it. */
export function comparisonPage(earlier: Rules, later: Rules, answers: Answers, language: Language): string {
  const still = () => undefined;
  const view = () => ({ ...firstView, language });
  const address = {
    view,
    firstView: view,
    subscribe: () => still,
    go: still,
    setLanguage: still,
    notify: still,
    dismissNotices: still,
    forgetRules: still,
  };
  return renderToStaticMarkup(
    <WizardProvider
      wizard={{
        address,
        memory: { read: still, write: () => false },
        drawer: { draw: () => new Promise(still), warm: still },
      }}
    >
      <Comparison earlier={earlier} later={later} answers={answers} />
    </WizardProvider>,
  );
}
