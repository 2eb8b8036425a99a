import { useMemo } from 'react';
import { type Blueprint, blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { useAnswers } from '../ui/Wizard.tsx';
import { openingBlueprint } from './opening.ts';

/** The blueprint the answers lead to; before the first answer, that of an example. */
export function useBlueprint(): Blueprint {
  const answers = useAnswers();
  return useMemo(() => {
    if (Object.keys(answers).length === 0) return openingBlueprint;
    const { recommended, framework } = decide(answers);
    return blueprintOf(recommended, framework, answers);
  }, [answers]);
}
