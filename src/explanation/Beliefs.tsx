import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Belief } from './beliefs.ts';

/** What many believe and documented games contradict, where the visitor's answers show it. */
export function Beliefs({ beliefs }: { beliefs: readonly Belief[] }) {
  const say = useSay();
  if (beliefs.length === 0) return null;
  return (
    <section aria-labelledby="beliefs">
      <h2 id="beliefs">{say(words.beliefs)}</h2>
      <dl className="beliefs">
        {beliefs.map(({ id, belief, answer, source }) => (
          <div key={id}>
            <dt>“{say(belief)}”</dt>
            <dd>
              {say(answer)}
              {source && (
                <>
                  {' '}
                  <a href={source.url}>{source.title}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
