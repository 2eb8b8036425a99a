import { useMemo } from 'react';
import { type Blueprint, blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { useAnswers } from '../ui/Wizard.tsx';

/** A system drawn before the first answer, to show what is coming. */
const example: Answers = { members: 'own', saves: 'server', ranking: 'own', play: 'turns', peak: '1k' };

/** The blueprint the answers lead to; before the first answer, that of an example. */
export function useBlueprint(): Blueprint {
  const answers = useAnswers();
  return useMemo(() => {
    const shown = Object.keys(answers).length > 0 ? answers : example;
    const { recommended, framework } = decide(shown);
    return blueprintOf(recommended, framework, shown);
  }, [answers]);
}
