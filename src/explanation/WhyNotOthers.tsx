import { outcomes } from '../decision/outcomes.ts';
import { Sign } from '../ui/Sign.tsx';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { Reason } from './Reasons.tsx';
import type { WhyNot } from './whyNot.ts';

/** For every outcome that is not advised, the strongest reason against it. */
export function WhyNotOthers({ whyNot }: { whyNot: readonly WhyNot[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="why-not">
      <h2 id="why-not">{say(words.whyNot)}</h2>
      <ul className="why-not">
        {whyNot.map(({ outcome, reason }) => (
          <li key={outcome} className={`outcome-${outcome}`}>
            <p className="chip">
              <Sign outcome={outcome} />
              {say(outcomes[outcome].name)}
            </p>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
