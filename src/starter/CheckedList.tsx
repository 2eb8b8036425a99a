import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { checksOf } from './checked.ts';

/** How the files of a layer were checked: what was run, and what a program only read, as the tests left it. */
export default function CheckedList({ layer }: { layer: string }) {
  const say = useSay();
  const kinds = checksOf(layer);
  if (kinds.length === 0) return null;
  return (
    <details className="checked">
      <summary>{say(words.howChecked)}</summary>
      {kinds.map(({ how, name, checks }) => (
        <div key={how}>
          <p>{say(name)}</p>
          <ul>
            {checks.map(({ test, what }) => (
              <li key={test}>{say(what)}</li>
            ))}
          </ul>
        </div>
      ))}
      {kinds.every(({ how }) => how === 'read') && <p>{say(words.nothingRan)}</p>}
    </details>
  );
}
