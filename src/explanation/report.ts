import { type Decision, rulesVersion } from '../decision/decide.ts';
import type { Language, Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { saidIn } from './record.ts';

/** The decision alone as plain data in one language, short enough for one line of many; a record says more. */
export function reportOf(answers: Answers, decision: Decision, language: Language) {
  const say = (text: Text) => text[language];
  return {
    answers: saidIn(answers),
    recommended: decision.recommended,
    runnerUp: decision.runnerUp,
    tradeOff: say(decision.tradeOff),
    reasons: decision.reasons.map(({ id, because, source }) => ({
      id,
      text: say(because),
      ...(source && { source }),
    })),
    assumed: decision.assumptions,
    framework: decision.framework,
    rules: rulesVersion,
  };
}
