import type { Blueprint } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import type { Outcome } from '../decision/outcomes.ts';
import type { When } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import type { Facts } from '../questionnaire/answers.ts';

/** What a layer may know when it writes its configuration; never the game's name as typed. */
export interface LayerContext {
  /** ASCII, safe as a file, host, container or resource name. */
  readonly slug: string;
  readonly facts: Facts;
  readonly blueprint: Blueprint;
}

/**
 * Files laid over a project, as whole files: no two layers claim one path. A folder of `layers/` holds the
 * files as they will lie in the zip, and a `layer.ts` like this.
 */
export interface Layer {
  readonly id: string;
  /** What it adds, in a few words. */
  readonly adds: Text;
  readonly on: readonly Outcome[];
  /** Any of these; always, if none is given. */
  readonly when?: readonly When[];
  /** Files, or folders ending in `/`, that implement a part of the picture. Every file belongs to a part. */
  readonly implements: { readonly [Kind in PartKind]?: readonly string[] };
  /** The files by path as they will lie in the zip. */
  files(): Promise<Readonly<Record<string, string>>>;
  /** Configuration computed from the answers (inventory, kustomization, values), by path; and from its own files. */
  write?(context: LayerContext, files: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
}
