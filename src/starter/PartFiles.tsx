import type { Part } from '../blueprint/blueprint.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { useSay } from '../ui/Wizard.tsx';
import { FileNames } from './FileNames.tsx';
import { kitFor } from './kits.ts';

/** What a part of the picture does, and the files of the starter that implement it. */
export function PartFiles({ part, outcome }: { part: Part; outcome: Outcome }) {
  const say = useSay();
  return (
    <>
      <p>
        <strong>{say(part.name)}</strong> — {say(part.does)}
      </p>
      <p>
        <FileNames names={kitFor(outcome).implements[part.id]} />
      </p>
    </>
  );
}
