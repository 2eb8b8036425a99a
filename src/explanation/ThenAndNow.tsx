import { useEffect, useState } from 'react';
import type { Decision } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { rulesOf } from '../decision/releases.ts';
import { type Rules, today } from '../decision/rules.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { optionOf, questions } from '../questionnaire/questions.ts';
import { Sign } from '../ui/Sign.tsx';
import { useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { tableNames } from './tableNames.ts';
import { thenAndNow } from './thenAndNow.ts';

/** What an old link was advised then, beside today's advice; nothing where the old rules cannot be fetched. */
export function ThenAndNow({ version, answers }: { version: number; answers: Answers }) {
  const [earlier, setEarlier] = useState<Rules>();
  useEffect(() => {
    rulesOf(version).then(setEarlier, () => setEarlier(undefined));
  }, [version]);
  if (earlier?.version !== version) return null;
  return <AdviceThenAndNow earlier={earlier} later={today} answers={answers} />;
}

/** The advice on the same answers under two releases of the rules, and what changed in between. */
export function AdviceThenAndNow({
  earlier,
  later,
  answers,
}: {
  earlier: Rules;
  later: Rules;
  answers: Answers;
}) {
  const say = useSay();
  const { address } = useWizard();
  const { before, now, same, rows, assumptions } = thenAndNow(answers, earlier, later);
  return (
    <section className="then-and-now" aria-labelledby="then-and-now">
      <h2 id="then-and-now">{say(words.thenAndNow)}</h2>
      <p>{say(same ? words.thenAsNow : words.thenNotNow)}</p>
      <div className="side-by-side">
        <Advice title={`${say(words.before)} · ${say(words.dated)} ${earlier.version}`} decision={before} />
        <Advice title={`${say(words.now)} · ${say(words.dated)} ${later.version}`} decision={now} />
      </div>
      {rows.length + assumptions.length > 0 && (
        <>
          <h3>{say(words.whatChanged)}</h3>
          <dl className="beliefs">
            {assumptions.map(({ question, before, now }) => (
              <div key={question}>
                <dt>
                  {say(questions[question].topic)} ({say(words.assumedShort)})
                </dt>
                <dd>
                  <Parted
                    before={say(optionOf(question, before).label)}
                    now={say(optionOf(question, now).label)}
                  />
                </dd>
              </div>
            ))}
            {rows.map(({ table, before, now }) => (
              <div key={table}>
                <dt>{say(tableNames[table])}</dt>
                <dd>
                  <Parted before={say(before.because)} now={say(now.because)} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <button type="button" className="quiet" onClick={address.forgetRules}>
        {say(words.forgetRules)}
      </button>
    </section>
  );
}

function Advice({
  title,
  decision: { recommended, runnerUp, framework },
}: {
  title: string;
  decision: Decision;
}) {
  const say = useSay();
  return (
    <div className={`variant outcome-${recommended}`}>
      <h3>{title}</h3>
      <p className="chip">
        <Sign outcome={recommended} />
        {say(outcomes[recommended].name)}
      </p>
      <p className="muted">
        {say(words.runnerUp)}: {say(outcomes[runnerUp].name)}
        {recommended !== 'none' && ` · ${framework === 'django' ? 'Django' : 'Flask'}`}
      </p>
    </div>
  );
}

/** What was said then and what is said now. */
function Parted({ before, now }: { before: string; now: string }) {
  const say = useSay();
  return (
    <>
      <p className="muted">
        {say(words.before)}: {before}
      </p>
      <p>
        {say(words.now)}: {now}
      </p>
    </>
  );
}
