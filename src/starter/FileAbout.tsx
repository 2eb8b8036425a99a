import { type PartKind, partKinds } from '../blueprint/parts.ts';
import { useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Starter } from './assemble.ts';
import { partsOf } from './layers.ts';

interface Props {
  path: string;
  starter: Starter;
  onPart: (part: PartKind) => void;
}

/** What a file belongs to: the layer that brought it, and the parts of the picture it implements. */
export function FileAbout({ path, starter, onPart }: Props) {
  const say = useSay();
  const origin = starter.origins.get(path);
  const parts = partsOf(path, starter.laid);
  return (
    <p className="file-about muted">
      {origin ? say(origin.adds) : say(words.aboutAdvice)}
      {parts.length > 0 && (
        <>
          {' · '}
          {say(words.implementsParts)}{' '}
          {parts.map((part) => (
            <button key={part} type="button" className="part-link" onClick={() => onPart(part)}>
              {say(partKinds[part].name)}
            </button>
          ))}
        </>
      )}
    </p>
  );
}
