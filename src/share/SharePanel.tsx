import { useState } from 'react';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

/** The address of this very screen, to read and to copy. */
export function SharePanel() {
  const say = useSay();
  useAnswers();
  useView();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const address = location.href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <section aria-labelledby="share">
      <h2 id="share">{say(words.share)}</h2>
      <p>{say(words.shareLead)}</p>
      <div className="share-row">
        <input
          className="share-address"
          readOnly
          value={address}
          aria-label={say(words.share)}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" onClick={copy}>
          {say(words.copy)}
        </button>
      </div>
      <p role="status">
        {state === 'copied' ? say(words.copied) : state === 'failed' ? say(words.copyFailed) : ''}
      </p>
    </section>
  );
}
