import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { checked, toolNamed, waysOfChecking } from './checked.ts';

const ways = { run: words.ranForReal, read: words.readOnly } as const;

/** How the files of a layer were checked: what was run, and what a program only read, as the tests left it. */
export default function CheckedList({ layer }: { layer: string }) {
  const say = useSay();
  const own = checked.filter(({ layers }) => layers.includes(layer));
  if (own.length === 0) return null;
  return (
    <details className="checked">
      <summary>{say(words.howChecked)}</summary>
      {waysOfChecking.map((how) => {
        const those = own.filter((each) => each.how === how);
        return (
          those.length > 0 && (
            <div key={how}>
              <p>{say(ways[how])}</p>
              <ul>
                {those.map(({ test, what, by }) => (
                  <li key={test}>
                    {say(what)}
                    {by.length > 0 && ` (${by.map(toolNamed).join(', ')})`}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {own.every(({ how }) => how === 'read') && <p>{say(words.nothingRan)}</p>}
    </details>
  );
}
