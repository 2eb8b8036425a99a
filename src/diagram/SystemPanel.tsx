import { type ReactNode, useState } from 'react';
import { useAnswers, useSay } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { Picture } from './Picture.tsx';
import { useBlueprint } from './useBlueprint.tsx';

/** The system as it stands: beside the question on wide pages, in a sheet from below on narrow ones. */
export function SystemPanel({ children }: { children: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const answers = useAnswers();
  const blueprint = useBlueprint();
  const started = Object.keys(answers).length > 0;
  return (
    <aside className={open ? 'panel panel-open' : 'panel'} aria-label={say(words.picture)}>
      <div className="panel-head">
        {children}
        <button
          type="button"
          className="panel-toggle quiet"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {say(open ? words.close : words.picture)}
        </button>
      </div>
      <div className="panel-body">
        <Picture
          blueprint={blueprint}
          caption={say(started ? words.pictureNow : words.pictureExample)}
          direction="TB"
        />
      </div>
    </aside>
  );
}
