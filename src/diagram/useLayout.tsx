import { useCallback, useEffect, useState } from 'react';
import { useWizard } from '../ui/Wizard.tsx';
import type { Drawing } from './drawing.ts';

/** Something together with where everything of it lies, and what was laid out before it. */
export interface Laid<Subject> {
  readonly subject: Subject;
  readonly drawing: Drawing;
  readonly before: Subject | undefined;
}

/**
 * Lays a subject out by its mermaid text after the page has painted, so that no click or key waits for it. Until
 * the new layout is ready the one before stays. Without a text there is nothing to lay out.
 */
export function useLayout<Subject>(text: string | undefined, subject: Subject) {
  const { drawer } = useWizard();
  const [laid, setLaid] = useState<Laid<Subject>>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the subject; an attempt asks again.
  useEffect(() => {
    if (text === undefined) return;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const drawing = await drawer.draw(text);
        if (!current) return;
        setFailed(false);
        setLaid((last) => ({ subject, drawing, before: last?.subject }));
      } catch {
        if (current) setFailed(true);
      }
    });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, drawer, attempt]);

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((last) => last + 1);
  }, []);
  return { laid, failed, retry };
}
