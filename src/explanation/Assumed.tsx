import type { Assumption } from '../questionnaire/answers.ts';
import { optionOf, questions } from '../questionnaire/questions.ts';
import { useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

/** What the engine assumed where the visitor did not know or did not say. */
export function Assumed({ assumptions }: { assumptions: readonly Assumption[] }) {
  const say = useSay();
  const { address } = useWizard();
  if (assumptions.length === 0) return null;
  return (
    <section aria-labelledby="assumed">
      <h2 id="assumed">{say(words.assumed)}</h2>
      <p>{say(words.assumedLead)}</p>
      <dl className="answers">
        {assumptions.map(({ question, option }) => (
          <div key={question} className="answer-row">
            <dt>{say(questions[question].topic)}</dt>
            <dd>{say(optionOf(question, option).label)}</dd>
            <dd className="answer-change">
              <button type="button" className="quiet" onClick={() => address.go(question, 'result')}>
                {say(words.change)}
                <span className="visually-hidden">: {say(questions[question].topic)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
