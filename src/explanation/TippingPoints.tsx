import { useState } from 'react';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { Picture } from '../diagram/Picture.tsx';
import type { Answers } from '../questionnaire/answers.ts';
import { toLink } from '../share/link.ts';
import { Sign } from '../ui/Sign.tsx';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { withChanges } from './change.ts';
import type { Closeness } from './closeness.ts';
import { sentenceOf, type TippingPoint } from './tippingPoints.ts';

interface Props {
  tippingPoints: readonly TippingPoint[];
  closeness: Closeness;
}

/** How close the call is, and what would change it; each change opens beside the present advice. */
export function TippingPoints({ tippingPoints, closeness }: Props) {
  const say = useSay();
  const answers = useAnswers();
  const [open, setOpen] = useState<TippingPoint>();
  return (
    <section aria-labelledby="tipping">
      <h2 id="tipping">{say(words.tipping)}</h2>
      <p>{say(closeness.words)}</p>
      <ul className="tipping">
        {tippingPoints.map((point) => {
          const isOpen = point === open;
          return (
            <li key={point.changes.map(({ question, to }) => `${question} ${to}`).join()}>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : point)}
              >
                {say(sentenceOf(point))}
              </button>
            </li>
          );
        })}
      </ul>
      {open && (
        <div className="side-by-side">
          <Variant answers={answers} title={say(words.now)} />
          <Variant answers={withChanges(answers, open.changes)} title={say(words.changed)} isOther />
        </div>
      )}
    </section>
  );
}

/** The advice for some answers, small: its outcome and its picture. */
function Variant({
  answers,
  title,
  isOther = false,
}: {
  answers: Answers;
  title: string;
  isOther?: boolean;
}) {
  const say = useSay();
  const { language } = useView();
  const { recommended, framework } = decide(answers);
  return (
    <div className={`variant outcome-${recommended}`}>
      <h3>{title}</h3>
      <p className="chip">
        <Sign outcome={recommended} />
        {say(outcomes[recommended].name)}
      </p>
      <Picture blueprint={blueprintOf(recommended, framework, answers)} caption={title} direction="TB" />
      {isOther && (
        <p>
          <a href={`#${toLink({ answers, at: 'result', language })}`}>{say(words.openVariant)}</a>
        </p>
      )}
    </div>
  );
}
