import type { Part } from '../blueprint/blueprint.ts';
import type { Decision } from '../decision/decide.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { filesOf, layersFor } from './layers.ts';

interface Props {
  part: Part;
  decision: Decision;
  /** Opens a file, or the first of a folder. */
  onFile: (entry: string) => void;
}

/** What a part of the picture does, and the files of the starter that implement it. */
export function PartFiles({ part, decision, onFile }: Props) {
  const say = useSay();
  const entries = filesOf(part.id, layersFor(decision));
  return (
    <>
      <p>
        <strong>{say(part.name)}</strong> — {say(part.does)}
      </p>
      <p>
        {entries ? (
          entries.map((entry) => (
            <button key={entry} type="button" className="file" onClick={() => onFile(entry)}>
              {entry}
            </button>
          ))
        ) : (
          <span className="muted">{say(words.noFiles)}</span>
        )}
      </p>
    </>
  );
}
