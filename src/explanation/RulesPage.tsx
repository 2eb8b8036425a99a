import { rulesVersion, tables } from '../decision/decide.ts';
import { type Row, rowFor, type When } from '../decision/table.ts';
import { factsOf } from '../questionnaire/answers.ts';
import { type ChoiceId, optionOf, questions } from '../questionnaire/questions.ts';
import { Title } from '../ui/Title.tsx';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { DecisionMap } from './DecisionMap.tsx';
import { Proof, RowShare } from './Proof.tsx';
import { type Choice, choiceName, type TableId, tableNames } from './tableNames.ts';

/** The decision tables as they are read, with the rows that apply to the visitor's answers marked. */
export default function RulesPage() {
  const say = useSay();
  const facts = factsOf(useAnswers());
  return (
    <article className="rules">
      <Title text={say(words.rulesTitle)} />
      <p className="lead">{say(words.rulesLead)}</p>
      <DecisionMap />
      {(Object.keys(tables) as TableId[]).map((id) => {
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
                  <RowShare table={id} row={row.id} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <Proof />
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
  const { first, second } = choiceName(choice);
  return (
    <>
      <strong>{say(first)}</strong>
      {second && `, ${say(words.followedBy)} ${say(second)}`}
    </>
  );
}
