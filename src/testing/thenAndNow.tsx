import { renderToStaticMarkup } from 'react-dom/server';
import type { Rules } from '../decision/rules.ts';
import { AdviceThenAndNow } from '../explanation/ThenAndNow.tsx';
import type { Language } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { firstView } from '../share/addressBar.ts';
import { stillWizard } from '../ui/stillWizard.ts';
import { WizardProvider } from '../ui/Wizard.tsx';

/** The section "then and now" as the result page shows it. */
export function thenAndNowSection(
  earlier: Rules,
  later: Rules,
  answers: Answers,
  language: Language,
): string {
  return renderToStaticMarkup(
    <WizardProvider wizard={stillWizard({ ...firstView, language })}>
      <AdviceThenAndNow earlier={earlier} later={later} answers={answers} />
    </WizardProvider>,
  );
}
