import { useMemo } from 'react';
import type { Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { type HostingId, optionOf } from '../questionnaire/questions.ts';
import { Sign } from '../ui/Sign.tsx';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { type Outcome, outcomeIds, outcomes } from './outcomes.ts';
import { ruledOutBy } from './ruledOut.ts';

/** The five outcomes: which of them the answers still leave open, and which answers ruled out the others. */
export function Outlook() {
  const say = useSay();
  const answers = useAnswers();
  const outlook = useMemo(
    () => outcomeIds.map((outcome) => ({ outcome, by: ruledOutBy(outcome, answers) })),
    [answers],
  );
  // Outcomes that the same answers ruled out stand on one line.
  const out = new Map<string, { by: readonly HostingId[]; gone: Outcome[] }>();
  for (const { outcome, by } of outlook) {
    if (!by) continue;
    const line = out.get(by.join()) ?? { by, gone: [] };
    line.gone.push(outcome);
    out.set(by.join(), line);
  }
  return (
    <div className="outlook">
      <p className="outlook-title" id="outlook-title">
        {say(words.possible)}
      </p>
      <ul className="chips" aria-labelledby="outlook-title">
        {outlook
          .filter(({ by }) => !by)
          .map(({ outcome }) => (
            <li key={outcome} className={`chip outcome-${outcome}`}>
              <Sign outcome={outcome} />
              <span className="chip-word">{say(outcomes[outcome].name)}</span>
            </li>
          ))}
      </ul>
      {out.size > 0 && (
        <ul className="ruled-out" aria-label={say(words.ruledOut)}>
          {[...out.values()].map(({ by, gone }) => (
            <li key={gone.join()}>
              <s>{gone.map((outcome) => say(outcomes[outcome].name)).join(', ')}</s> —{' '}
              {by.map((id) => say(chosen(id, answers))).join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The wording of the answer that a question was given. */
function chosen(id: HostingId, answers: Answers): Text {
  return optionOf(id, answers[id] ?? 'unsure').label;
}
