import { rulesVersion, tables } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { type Row, rowFor, type When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import { factsOf } from '../questionnaire/answers.ts';
import { type ChoiceId, optionOf, questions } from '../questionnaire/questions.ts';
import { Title } from '../ui/Title.tsx';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { tableNames } from './tableNames.ts';

type Choice = string | { readonly first: keyof typeof outcomes; readonly second: keyof typeof outcomes };

const choiceNames: Readonly<Record<string, Text>> = {
  none: { ko: '필요 없음', en: 'not needed' },
  replaceable: { ko: '필요 (플랫폼이 대신할 수 있음)', en: 'needed, or a platform service' },
  server: { ko: '필요', en: 'needed' },
  one: { ko: '한 대', en: 'one' },
  fleet: { ko: '여러 대', en: 'several' },
  django: { ko: 'Django', en: 'Django' },
  flask: { ko: 'Flask', en: 'Flask' },
};

/** The decision tables as they are read, with the rows that apply to the visitor's answers marked. */
export default function RulesPage() {
  const say = useSay();
  const facts = factsOf(useAnswers());
  return (
    <article className="rules">
      <Title text={say(words.rulesTitle)} />
      <p className="lead">{say(words.rulesLead)}</p>
      {(Object.keys(tables) as (keyof typeof tables)[]).map((id) => {
        const rows: readonly Row<Choice>[] = tables[id];
        const applied = rowFor(rows, facts);
        return (
          <section key={id} aria-labelledby={`rules-${id}`}>
            <h2 id={`rules-${id}`}>{say(tableNames[id])}</h2>
            <ol className="rule-list">
              {rows.map((row) => (
                <li key={row.id} className={row === applied ? 'rule rule-applied' : 'rule'}>
                  {row === applied && <p className="rule-mark">{say(words.yourRow)}</p>}
                  <Conditions when={row.when} />
                  <p className="rule-choice">
                    → <ChoiceName choice={row.choose} />
                  </p>
                  <p>{say(row.because)}</p>
                  {row.source && (
                    <p className="muted">
                      {say(words.source)}: <a href={row.source.url}>{row.source.title}</a>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <p className="muted">
        {say(words.dated)} {rulesVersion}
      </p>
    </article>
  );
}

function Conditions({ when }: { when: When }) {
  const say = useSay();
  const conditions = Object.entries(when) as [ChoiceId, readonly string[]][];
  return (
    <ul className="conditions">
      {conditions.map(([question, options]) => (
        <li key={question}>
          <span className="muted">{say(questions[question].topic)}</span>{' '}
          {options
            .map((option) => say(optionOf(question, option).label))
            .join(say({ ko: ' 또는 ', en: ' or ' }))}
        </li>
      ))}
    </ul>
  );
}

function ChoiceName({ choice }: { choice: Choice }) {
  const say = useSay();
  if (typeof choice === 'string')
    return <strong>{say(choiceNames[choice] ?? { ko: choice, en: choice })}</strong>;
  return (
    <>
      <strong>{say(outcomes[choice.first].name)}</strong>, {say(words.followedBy)}{' '}
      {say(outcomes[choice.second].name)}
    </>
  );
}
