import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Language } from '../language/text.ts';
import type { Drawing } from './drawing.ts';
import { type Direction, toMermaid } from './mermaid.ts';
import { openingDrawing } from './opening.ts';
import { useLayout } from './useLayout.tsx';

/** A blueprint together with where everything of it lies, and what the picture before it did not have. */
export interface Shown {
  readonly blueprint: Blueprint;
  readonly language: Language;
  readonly drawing: Drawing;
  readonly added: ReadonlySet<string>;
}

/** Draws a blueprint: at once where the page has brought its layout along, else as `useLayout` does. */
export function useDrawing(blueprint: Blueprint, language: Language, direction: Direction) {
  const opening = openingDrawing(blueprint, language, direction);
  const text = opening ? undefined : toMermaid(blueprint, language, direction);
  const { laid, failed, retry } = useLayout(text, { blueprint, language });

  let shown: Shown | undefined;
  if (opening) shown = { blueprint, language, drawing: opening, added: new Set() };
  else if (laid) {
    const { subject, drawing, before } = laid;
    shown = {
      ...subject,
      drawing,
      added: before ? partsAdded(before.blueprint, subject.blueprint) : new Set(),
    };
  }
  return { shown, failed: failed && !opening, retry };
}

function partsAdded(before: Blueprint, now: Blueprint): ReadonlySet<string> {
  const known = new Set<string>(before.parts.map(({ id }) => id));
  return new Set(now.parts.map(({ id }) => id).filter((id) => !known.has(id)));
}
