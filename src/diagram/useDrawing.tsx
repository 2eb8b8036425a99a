import { useCallback, useEffect, useState } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Language } from '../language/text.ts';
import { useWizard } from '../ui/Wizard.tsx';
import type { Drawing } from './drawing.ts';
import { type Direction, toMermaid } from './mermaid.ts';
import { openingDrawing } from './opening.ts';

/** A blueprint together with where everything of it lies, and what the picture before it did not have. */
export interface Shown {
  readonly blueprint: Blueprint;
  readonly language: Language;
  readonly drawing: Drawing;
  readonly added: ReadonlySet<string>;
}

/**
 * Draws a blueprint after the page has painted, so that no click or key waits for it. Until the new picture is
 * ready the one before stays.
 */
export function useDrawing(blueprint: Blueprint, language: Language, direction: Direction) {
  const { drawer } = useWizard();
  const [shown, setShown] = useState<Shown>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const text = toMermaid(blueprint, language, direction);
  const opening = openingDrawing(blueprint, language, direction);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the blueprint; an attempt asks again.
  useEffect(() => {
    if (opening) return;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const drawing = await drawer.draw(text);
        if (!current) return;
        setFailed(false);
        setShown((before) => {
          const known = new Set<string>(before?.blueprint.parts.map(({ id }) => id));
          const added = new Set(
            before ? blueprint.parts.map(({ id }) => id).filter((id) => !known.has(id)) : [],
          );
          return { blueprint, language, drawing, added };
        });
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
    setAttempt((before) => before + 1);
  }, []);
  const still: Shown | undefined = opening && { blueprint, language, drawing: opening, added: new Set() };
  return { shown: still ?? shown, failed: failed && !still, retry };
}
