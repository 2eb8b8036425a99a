import { type Blueprint, blueprintOf } from '../blueprint/blueprint.ts';
import { decide } from '../decision/decide.ts';
import type { Language } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Drawing } from './drawing.ts';
import type { Direction } from './mermaid.ts';
import drawings from './opening.json' with { type: 'json' };

/** A club's turn-based game: what the page shows before the first answer. */
const example: Answers = { members: 'own', saves: 'server', ranking: 'own', play: 'turns', peak: '1k' };

const { recommended, framework } = decide(example);

export const openingBlueprint: Blueprint = blueprintOf(recommended, framework, example);

/**
 * The opening picture as mermaid has laid it out, so that the first view needs no mermaid; undefined for any
 * other picture. A journey in the browser holds this to what mermaid draws.
 */
export function openingDrawing(
  blueprint: Blueprint,
  language: Language,
  direction: Direction,
): Drawing | undefined {
  return blueprint === openingBlueprint && direction === 'TB' ? drawings[language] : undefined;
}
