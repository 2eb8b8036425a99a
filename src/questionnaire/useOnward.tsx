import { useView, useWizard } from '../ui/Wizard.tsx';
import type { QuestionId } from './questions.ts';
import { openedBy, stepAfter, stepsOf } from './steps.ts';
import { answerStore } from './store.ts';

/**
 * Goes on from a question once it is answered: to the next one, or back to where an edit came from; but an
 * edit that opens a question not answered yet asks that one first.
 */
export function useOnward(id: QuestionId): () => void {
  const { address } = useWizard();
  const { returnTo } = useView();
  return () => {
    const { answers } = answerStore.getState();
    if (!returnTo) return address.go(stepAfter(id, stepsOf(answers)) ?? 'result');
    const opened = openedBy(id, answers);
    address.go(opened ?? returnTo, opened && returnTo);
  };
}
