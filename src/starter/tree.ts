/** A folder of the starter: its own files and its folders, each in order. */
export interface Folder {
  readonly name: string;
  readonly folders: readonly Folder[];
  /** Full paths. */
  readonly files: readonly string[];
}

/** Paths as a tree. */
export function treeOf(paths: readonly string[], name = '', depth = 0): Folder {
  const inside = new Map<string, string[]>();
  const files: string[] = [];
  for (const path of paths) {
    const segments = path.split('/');
    const folder = segments[depth];
    if (folder === undefined || segments.length === depth + 1) files.push(path);
    else inside.set(folder, [...(inside.get(folder) ?? []), path]);
  }
  const folders = [...inside].map(([folder, its]) => treeOf(its, folder, depth + 1));
  return { name, folders, files };
}
