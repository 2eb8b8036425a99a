import { version } from '../../package.json';
import { blueprintOf } from '../blueprint/blueprint.ts';
import { decide, rulesVersion } from '../decision/decide.ts';
import type { Language } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { toLink } from '../share/link.ts';
import { adviceDocument } from './advice.ts';
import { adviceFile } from './guides.ts';
import { type Kit, kitFor } from './kits.ts';
import type { Layer } from './layer.ts';
import { layersFor } from './layers.ts';
import { slugOf } from './slug.ts';

/** The starter as it will lie on disk: text by path, in the order of the paths. */
export interface Starter {
  readonly slug: string;
  readonly kit: Kit;
  /** The project and the layers over it. */
  readonly laid: readonly Layer[];
  readonly files: ReadonlyMap<string, string>;
  /** The layer each file comes from; the three files about the advice itself come from none. */
  readonly origins: ReadonlyMap<string, Layer>;
}

/** A relative path without `..`, drive, backslash or empty segment, in ASCII: safe wherever it is unpacked. */
export function isSafePath(path: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !path.split('/').some((segment) => /^\.{1,2}$/.test(segment));
}

/**
 * The files for these answers. The game's name goes into documents and configuration only.
 * @throws when two sources claim one path, or a path would be unsafe: neither can come from a visitor.
 */
export async function assemble(answers: Answers, language: Language): Promise<Starter> {
  const decision = decide(answers);
  const { recommended, framework } = decision;
  const blueprint = blueprintOf(recommended, framework, answers);
  const slug = slugOf(answers.name);
  const link = toLink({ answers, at: 'result', language });
  const laid = layersFor(decision);

  const files = new Map<string, string>();
  const origins = new Map<string, Layer>();
  const lay = (given: Readonly<Record<string, string>>, origin?: Layer) => {
    for (const [path, text] of Object.entries(given)) {
      const relative = path.replace(/^\.\//, '');
      if (!isSafePath(relative)) throw new Error(`unsafe path ${relative}`);
      if (files.has(relative)) throw new Error(`two sources claim ${relative}`);
      files.set(relative, text);
      if (origin) origins.set(relative, origin);
    }
  };
  for (const layer of laid) {
    const own = await layer.files();
    lay(own, layer);
    lay(layer.write?.({ slug, facts: decision.facts, blueprint }, own) ?? {}, layer);
  }
  lay({
    [adviceFile]: adviceDocument(laid, files, blueprint, answers, link, language),
    'game.json': `${JSON.stringify({ name: answers.name ?? slug, slug }, undefined, 2)}\n`,
    'generator.json': `${JSON.stringify({ generator: 'need-a-server', version, rules: rulesVersion, outcome: recommended, link }, undefined, 2)}\n`,
  });
  return {
    slug,
    kit: kitFor(recommended),
    laid,
    origins,
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
