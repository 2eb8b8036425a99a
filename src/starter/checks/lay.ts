import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blueprintOf } from '../../blueprint/blueprint.ts';
import type { Outcome } from '../../decision/outcomes.ts';
import { type Answers, factsOf } from '../../questionnaire/answers.ts';
import type { Layer, LayerContext } from '../layer.ts';
import { layersOver } from '../layers.ts';
import { slugOf } from '../slug.ts';
import { modeOf } from '../zip.ts';

/** What a layer is told about these answers when the outcome is this one, advised or not. */
export function contextFor(outcome: Outcome, answers: Answers): LayerContext {
  return {
    slug: slugOf(answers.name),
    facts: factsOf(answers),
    blueprint: blueprintOf(outcome, 'django', answers),
  };
}

/** The layers that these answers get over the project. */
export const chosen = ({ blueprint, facts }: LayerContext): readonly Layer[] =>
  layersOver(blueprint.outcome, facts);

/**
 * The files of a project and of the layers over it, by path.
 * @throws when two sources claim one path
 */
export async function filesOver(
  project: Readonly<Record<string, string>>,
  layers: readonly Layer[],
  context: LayerContext,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const sources = [project];
  for (const layer of layers) {
    const own = await layer.files();
    sources.push(own, layer.write?.(context, own) ?? {});
  }
  for (const source of sources) {
    for (const [key, text] of Object.entries(source)) {
      const path = key.replace(/^\.\//, '');
      if (files.has(path)) throw new Error(`two sources claim ${path}`);
      files.set(path, text);
    }
  }
  return files;
}

/** Writes files as unpacking the zip does. */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: modeOf(path) });
  }
}
