import type { Reason } from '../decision/decide.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

/** The rows that led to the advice, the one that weighs most first, each with its public source if it has one. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{say(words.reasons)}</h2>
      <ol className="reasons">
        {reasons.map(({ id, because, source }) => (
          <li key={id}>
            <p>{say(because)}</p>
            {source && (
              <p className="muted">
                {say(words.source)}: <a href={source.url}>{source.title}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
