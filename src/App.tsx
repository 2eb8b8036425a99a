import { lazy, Suspense, useEffect } from 'react';
import { Question } from './questionnaire/Question.tsx';
import { Review } from './questionnaire/Review.tsx';
import type { Screen } from './share/screens.ts';
import { Header } from './ui/Header.tsx';
import { Notices } from './ui/Notices.tsx';
import { useAttention } from './ui/useAttention.tsx';
import { useView, useWizard, type Wizard, WizardProvider } from './ui/Wizard.tsx';

// The pages a first visit does not need come when they are asked for.
const Result = lazy(loadResult);
const ComparePage = lazy(() => import('./explanation/ComparePage.tsx'));
const GamesPage = lazy(() => import('./explanation/GamesPage.tsx'));
const RulesPage = lazy(() => import('./explanation/RulesPage.tsx'));

/** Loads the result's own code; before it is asked for, once the first screen is at rest. */
export function loadResult() {
  return import('./explanation/Result.tsx');
}

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
  const attentive = useAttention();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (!attentive) return;
    drawer.warm();
    loadResult();
  }, [drawer, attentive]);

  return (
    <>
      <Header />
      <main id="main">
        <Notices />
        <Suspense>
          <CurrentScreen at={at} />
        </Suspense>
      </main>
    </>
  );
}

function CurrentScreen({ at }: { at: Screen }) {
  switch (at) {
    case 'result':
      return <Result />;
    case 'review':
      return <Review />;
    case 'compare':
      return <ComparePage />;
    case 'games':
      return <GamesPage />;
    case 'rules':
      return <RulesPage />;
    default:
      return <Question id={at} />;
  }
}
