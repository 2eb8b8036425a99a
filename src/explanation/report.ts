import { type Decision, rulesVersion } from '../decision/decide.ts';
import type { Language, Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { hostingIds } from '../questionnaire/questions.ts';

/** The advice as plain data, in one language; `public/advice.schema.json` describes it. */
export function reportOf(answers: Answers, decision: Decision, language: Language) {
  const say = (text: Text) => text[language];
  const known = Object.fromEntries(hostingIds.map((id) => [id, answers[id] ?? 'unsure']));
  return {
    answers: { ...known, ...answers },
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
