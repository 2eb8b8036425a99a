import { decide } from '../decision/decide.ts';
import { useView, useWizard } from '../ui/Wizard.tsx';
import type { QuestionId } from './questions.ts';
import { stepAfter, stepsFor } from './steps.ts';
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
    const next = stepAfter(id, stepsFor(answers, decide(answers).recommended !== 'none'));
    if (!returnTo) return address.go(next ?? 'result');
    const opened = next === 'fairplay' && answers.fairplay === undefined;
    address.go(opened ? next : returnTo, opened ? returnTo : undefined);
  };
}
