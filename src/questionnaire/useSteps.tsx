import { useMemo } from 'react';
import { decide } from '../decision/decide.ts';
import { useAnswers } from '../ui/Wizard.tsx';
import type { QuestionId } from './questions.ts';
import { stepsFor } from './steps.ts';

/** The questions this visitor meets with the answers given so far. */
export function useSteps(): readonly QuestionId[] {
  const answers = useAnswers();
  return useMemo(() => stepsFor(answers, decide(answers).recommended !== 'none'), [answers]);
}
