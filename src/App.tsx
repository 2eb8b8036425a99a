import { useEffect } from 'react';
import { Result } from './explanation/Result.tsx';
import { Question } from './questionnaire/Question.tsx';
import { Review } from './questionnaire/Review.tsx';
import { Header } from './ui/Header.tsx';
import { Notices } from './ui/Notices.tsx';
import { useView, useWizard, type Wizard, WizardProvider } from './ui/Wizard.tsx';

/** The page: what the address says, on the screen. */
export function App({ wizard }: { wizard: Wizard }) {
  return (
    <WizardProvider wizard={wizard}>
      <Page />
    </WizardProvider>
  );
}

function Page() {
  const { at, language } = useView();
  const { drawer } = useWizard();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => drawer.warm(), [drawer]);

  return (
    <>
      <Header />
      <main id="main">
        <Notices />
        {at === 'result' ? <Result /> : at === 'review' ? <Review /> : <Question id={at} />}
      </main>
    </>
  );
}
