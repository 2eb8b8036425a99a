import { useEffect, useState } from 'react';
import { useAnswers, useSay, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

/** What the first screen says before the first question. */
export function Opening() {
  const say = useSay();
  const { memory } = useWizard();
  const started = Object.keys(useAnswers()).length > 0;
  const [kept, setKept] = useState<string>();

  useEffect(() => setKept(memory.read('link')), [memory]);

  return (
    <div className="opening">
      <p className="headline">{say(words.headline)}</p>
      <p className="lead">{say(words.promise)}</p>
      <p className="muted">{say(words.privacy)}</p>
      {kept && !started && (
        <p>
          <a className="resume" href={`#${kept}`}>
            {say(words.resume)}
          </a>
        </p>
      )}
    </div>
  );
}
