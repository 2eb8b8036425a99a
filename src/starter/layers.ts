import type { PartKind } from '../blueprint/parts.ts';
import type { Decision } from '../decision/decide.ts';
import { holds } from '../decision/table.ts';
import { kitFor } from './kits.ts';
import type { Layer } from './layer.ts';

/** Everything that can be laid over a project; adding a layer is one folder and one line here. */
const layers: readonly Layer[] = [];

/** What these answers are given: the project, and the layers that lie over it. */
export function layersFor({ recommended, facts }: Decision): readonly Layer[] {
  const laid = layers.filter(
    ({ on, when }) => on.includes(recommended) && (!when || when.some((each) => holds(each, facts))),
  );
  return [kitFor(recommended), ...laid];
}

/** The files, and folders ending in `/`, that implement a part; undefined when there are none. */
export function filesOf(part: PartKind, laid: readonly Layer[]): readonly string[] | undefined {
  const entries = laid.flatMap((layer) => layer.implements[part] ?? []);
  return entries.length > 0 ? entries : undefined;
}

/** The parts that a file implements. */
export function partsOf(path: string, laid: readonly Layer[]): readonly PartKind[] {
  const kinds = laid.flatMap((layer) => Object.entries(layer.implements) as [PartKind, readonly string[]][]);
  return [
    ...new Set(
      kinds.filter(([, entries]) => entries.some((entry) => covers(entry, path))).map(([kind]) => kind),
    ),
  ];
}

/** Whether an entry of a layer, a file or a folder ending in `/`, means this path. */
export function covers(entry: string, path: string): boolean {
  return entry.endsWith('/') ? path.startsWith(entry) : path === entry;
}
