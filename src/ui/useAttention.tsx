import { useEffect, useState } from 'react';

/** How long a visitor may only read before what comes later is fetched all the same, in milliseconds. */
const patience = 3000;

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

let attention: Promise<void> | undefined;

/** Resolves when the visitor first does something, or has read for a while. */
function attentionOf(page: Window): Promise<void> {
  attention ??= new Promise((resolve) => {
    const notice = () => {
      for (const sign of signs) page.removeEventListener(sign, notice);
      resolve();
    };
    for (const sign of signs) page.addEventListener(sign, notice, { passive: true });
    page.setTimeout(notice, patience);
  });
  return attention;
}

/** Whether the visitor has begun; until then only what the first view needs is fetched. */
export function useAttention(): boolean {
  const [attentive, setAttentive] = useState(false);
  useEffect(() => {
    attentionOf(window).then(() => setAttentive(true));
  }, []);
  return attentive;
}
