import { outcomes } from '../decision/outcomes.ts';
import { optionOf, questions } from '../questionnaire/questions.ts';
import { useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Assumed as Weighed, WeighedAssumption } from './assumptions.ts';

const standing = { both: words.standsBoth, first: words.standsFirst, nothing: words.assumedLead } as const;

/** What was assumed where the visitor did not know or say, and whether another answer would change the advice. */
export function Assumed({ assumptions, stands }: Weighed) {
  const say = useSay();
  if (assumptions.length === 0) return null;
  const decisive = assumptions.filter(({ matters }) => matters);
  const idle = assumptions.filter(({ matters }) => !matters);
  return (
    <section aria-labelledby="assumed">
      <h2 id="assumed">{say(words.assumed)}</h2>
      <p>{say(standing[stands])}</p>
      <AssumptionList assumptions={decisive} />
      {idle.length > 0 && (
        <details>
          <summary>
            {say({
              ko: `추천을 바꾸지 않는 가정 ${idle.length}가지`,
              en: `${idle.length} that would change nothing`,
            })}
          </summary>
          <AssumptionList assumptions={idle} />
        </details>
      )}
    </section>
  );
}

function AssumptionList({ assumptions }: { assumptions: readonly WeighedAssumption[] }) {
  const say = useSay();
  const { address } = useWizard();
  if (assumptions.length === 0) return null;
  return (
    <dl className="answers">
      {assumptions.map(({ question, option, otherwise }) => (
        <div key={question} className="answer-row">
          <dt>{say(questions[question].topic)}</dt>
          <dd>
            {say(optionOf(question, option).label)}
            {otherwise.map((each) => (
              <span key={each.option} className="muted otherwise">
                {say(optionOf(question, each.option).label)} → {say(outcomes[each.recommended].name)}
                {say({ ko: ', 다음은 ', en: ', then ' })}
                {say(outcomes[each.runnerUp].name)}
              </span>
            ))}
          </dd>
          <dd className="answer-change">
            <button type="button" className="quiet" onClick={() => address.go(question, 'result')}>
              {say(words.change)}
              <span className="visually-hidden">: {say(questions[question].topic)}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
