import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

/** The files of the starter that implement a part, or that there are none yet. */
export function FileNames({ names }: { names: readonly string[] | undefined }) {
  const say = useSay();
  if (!names) return <span className="muted">{say(words.noFiles)}</span>;
  return names.map((name) => (
    <code key={name} className="file">
      {name}
    </code>
  ));
}
