import { type ReactNode, useEffect, useRef } from 'react';
import { useSay, useView } from './Wizard.tsx';
import { words } from './words.ts';

/** Set once the first screen has been shown: later screens take the focus, the first leaves it alone. */
let arrived = false;

/**
 * The title of a screen. It names the document and takes the focus when the visitor arrives from another
 * screen, so that a screen reader hears where it is.
 */
export function Title({
  text,
  error = false,
  children,
}: {
  text: string;
  error?: boolean;
  children?: ReactNode;
}) {
  const say = useSay();
  const { at } = useView();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${error ? `${say(words.error)}: ` : ''}${text} · ${say(words.brand)}`;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` is the trigger, a new screen takes the focus.
  useEffect(() => {
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrived = true;
  }, [at]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  );
}
