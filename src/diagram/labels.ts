import type { Part } from '../blueprint/blueprint.ts';
import { countNames } from '../blueprint/counts.ts';
import type { Language } from '../language/text.ts';

/** A part in the picture: its name with how many there are, then what this system has there. */
export function linesOf(part: Part, language: Language): readonly string[] {
  const count = countNames[part.count];
  const name = part.name[language] + (count ? ` · ${count[language]}` : '');
  return [name, ...part.details.map((detail) => detail[language])];
}
