import { useMemo } from 'react';
import { settled } from '../decision/relevance.ts';
import { useAnswers, useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { withAnswer } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** Says when the answers before this question have settled the advice, and offers the result. */
export function SettledOffer({ id }: { id: QuestionId }) {
  const say = useSay();
  const { address } = useWizard();
  const answers = useAnswers();
  // What is chosen on this very screen may settle it; the offer waits for the next screen, so that nothing jumps.
  const isSettled = useMemo(() => settled(withAnswer(answers, id, undefined)), [answers, id]);
  if (!isSettled) return null;
  return (
    <div className="settled">
      <p>{say(words.settled)}</p>
      <p className="muted">{say(words.settledOn)}</p>
      <button type="button" onClick={() => address.go('result')}>
        {say(words.seeResult)}
      </button>
    </div>
  );
}
