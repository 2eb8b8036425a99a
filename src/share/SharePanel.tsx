import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

const QrCode = lazy(() => import('./QrCode.tsx'));

/** The address of this very screen: to read, to copy, and as a code for another device's camera. */
export function SharePanel({ children }: { children?: ReactNode }) {
  const say = useSay();
  useAnswers();
  useView();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const [qr, setQr] = useState(false);
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
      <details onToggle={({ currentTarget }) => setQr(currentTarget.open)}>
        <summary>{say(words.qr)}</summary>
        {qr && (
          <Suspense>
            <QrCode text={address} label={say(words.qr)} />
          </Suspense>
        )}
      </details>
      <p role="status">
        {state === 'copied' ? say(words.copied) : state === 'failed' ? say(words.copyFailed) : ''}
      </p>
      {children}
    </section>
  );
}
