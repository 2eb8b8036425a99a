import { Title } from '../ui/Title.tsx';
import { useAnswers, useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { type ChoiceId, optionOf, type QuestionId, questionIds, questions } from './questions.ts';
import { partNames, partOf } from './steps.ts';
import { useSteps } from './useSteps.tsx';

/** Every answer on one page; each can be changed without losing the others. */
export function Review() {
  const say = useSay();
  const { address } = useWizard();
  const steps = useSteps();
  return (
    <div className="review">
      <Title text={say(words.review)} />
      <p className="lead">{say(words.reviewLead)}</p>
      {([1, 2, 3, 4] as const).map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{say(partNames[part])}</h2>
          <dl className="answers">
            {questionIds
              .filter((id) => partOf(id) === part && steps.includes(id))
              .map((id) => (
                <AnswerRow key={id} id={id} onChange={() => address.go(id, 'review')} />
              ))}
          </dl>
        </section>
      ))}
      <button type="button" className="primary" onClick={() => address.go('result')}>
        {say(words.seeResult)}
      </button>
    </div>
  );
}

function AnswerRow({ id, onChange }: { id: QuestionId; onChange: () => void }) {
  const say = useSay();
  const given = useAnswers()[id];
  const topic = say(questions[id].topic);
  return (
    <div className="answer-row">
      <dt>{topic}</dt>
      <dd>
        {given === undefined ? (
          <span className="muted">{say(words.open)}</span>
        ) : id === 'name' ? (
          given
        ) : (
          say(optionOf(id as ChoiceId, given).label)
        )}
      </dd>
      <dd className="answer-change">
        <button type="button" className="quiet" onClick={onChange}>
          {say(words.change)}
          <span className="visually-hidden">: {topic}</span>
        </button>
      </dd>
    </div>
  );
}
