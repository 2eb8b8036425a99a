import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blueprintOf } from '../../blueprint/blueprint.ts';
import type { Outcome } from '../../decision/outcomes.ts';
import { holds } from '../../decision/table.ts';
import { type Answers, factsOf } from '../../questionnaire/answers.ts';
import type { Layer, LayerContext } from '../layer.ts';
import { slugOf } from '../slug.ts';

/** What a layer is told about these answers when the outcome is this one, advised or not. */
export function contextFor(outcome: Outcome, answers: Answers): LayerContext {
  return {
    slug: slugOf(answers.name),
    facts: factsOf(answers),
    blueprint: blueprintOf(outcome, 'django', answers),
  };
}

/** Those of the layers that these answers get. */
export function chosen(layers: readonly Layer[], { blueprint, facts }: LayerContext): readonly Layer[] {
  return layers.filter(
    ({ on, when }) =>
      on.includes(blueprint.outcome) && (!when || when.some((condition) => holds(condition, facts))),
  );
}

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
  for (const layer of layers) sources.push(await layer.files(), layer.write?.(context) ?? {});
  for (const source of sources) {
    for (const [key, text] of Object.entries(source)) {
      const path = key.replace(/^\.\//, '');
      if (files.has(path)) throw new Error(`two sources claim ${path}`);
      files.set(path, text);
    }
  }
  return files;
}

/** Writes files as unpacking the zip does: scripts may be run. */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
}
