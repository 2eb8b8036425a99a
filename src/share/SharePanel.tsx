import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';

const QrCode = lazy(() => import('./QrCode.tsx'));

interface Props {
  /** What the address leads to, in a sentence, for the program that it is shared with. */
  about: string;
  children?: ReactNode;
}

/** The address of this very screen: to hand on, to read, to copy, and as a code for another device's camera. */
export function SharePanel({ about, children }: Props) {
  const say = useSay();
  useAnswers();
  useView();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const [qr, setQr] = useState(false);
  const address = location.href;
  const canShare = 'share' in navigator;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  /** Opens the system's own sheet; where it will not open, the address is copied instead. */
  async function share() {
    try {
      await navigator.share({ title: say(words.brand), text: about, url: address });
      setState('ready');
    } catch (problem) {
      const closed = problem instanceof DOMException && problem.name === 'AbortError';
      if (!closed) await copy();
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
        {canShare && (
          <button type="button" className="primary" onClick={share}>
            {say(words.shareOn)}
          </button>
        )}
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
