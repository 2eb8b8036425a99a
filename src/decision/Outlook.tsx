import { useMemo } from 'react';
import { Sign } from '../ui/Sign.tsx';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { outcomeIds, outcomes } from './outcomes.ts';
import { possibleOutcomes } from './possible.ts';

/** The five outcomes: which of them the answers still leave open. */
export function Outlook() {
  const say = useSay();
  const answers = useAnswers();
  const possible = useMemo(() => possibleOutcomes(answers), [answers]);
  return (
    <div className="outlook">
      <p className="outlook-title" id="outlook-title">
        {say(words.possible)}
      </p>
      <ul aria-labelledby="outlook-title">
        {outcomeIds.map((outcome) => {
          const open = possible.has(outcome);
          return (
            <li key={outcome} className={`chip outcome-${outcome}${open ? '' : ' chip-out'}`}>
              <Sign outcome={outcome} />
              {open ? (
                <span className="chip-word">{say(outcomes[outcome].name)}</span>
              ) : (
                <>
                  <s className="chip-word">{say(outcomes[outcome].name)}</s>
                  <span className="visually-hidden"> ({say(words.ruledOut)})</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
