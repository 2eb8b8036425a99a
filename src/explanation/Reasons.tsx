import { optionOf } from '../questionnaire/questions.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Argument } from './reasons.ts';

/** Why the advice is what it is, the reason that weighs most first. */
export function Reasons({ reasons }: { reasons: readonly Argument[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{say(words.reasons)}</h2>
      <ol className="reasons">
        {reasons.map((reason) => (
          <li key={reason.id}>
            <Reason reason={reason} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One reason, with the visitor's answers it rests on and its public source if it has one. */
export function Reason({ reason: { because, answers, source } }: { reason: Argument }) {
  const say = useSay();
  return (
    <>
      <p>{say(because)}</p>
      <p className="muted rests-on">
        {answers.map(({ question, option, assumed }) => (
          <span key={question}>
            {say(optionOf(question, option).label)}
            {assumed && ` (${say(words.assumedShort)})`}
          </span>
        ))}
        {source && (
          <span>
            {say(words.source)}: <a href={source.url}>{source.title}</a>
          </span>
        )}
      </p>
    </>
  );
}
