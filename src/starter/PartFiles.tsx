import type { Part } from '../blueprint/blueprint.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { kitFor } from './kits.ts';

/** What a part of the picture does, and the files of the starter that implement it. */
export function PartFiles({ part, outcome }: { part: Part; outcome: Outcome }) {
  const say = useSay();
  const files = kitFor(outcome).implements[part.id];
  return (
    <>
      <p>
        <strong>{say(part.name)}</strong> — {say(part.does)}
      </p>
      <p>
        {files ? (
          files.map((file) => (
            <code key={file} className="file">
              {file}
            </code>
          ))
        ) : (
          <span className="muted">{say(words.noFiles)}</span>
        )}
      </p>
    </>
  );
}
