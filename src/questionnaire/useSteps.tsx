import { useMemo } from 'react';
import { useAnswers } from '../ui/Wizard.tsx';
import type { QuestionId } from './questions.ts';
import { stepsOf } from './steps.ts';

/** The questions this visitor meets with the answers given so far. */
export function useSteps(): readonly QuestionId[] {
  const answers = useAnswers();
  return useMemo(() => stepsOf(answers), [answers]);
}
