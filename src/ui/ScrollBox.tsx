import type { ReactNode } from 'react';

/** A box for what may be wider than the page. It takes the focus, so that arrow keys move it, too. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse.
    <section className="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
