import { type Zippable, zipSync } from 'fflate';
import type { Starter } from './assemble.ts';

/** Who may do what with a file once it is unpacked: scripts may be run. */
export const modeOf = (path: string) => (path.endsWith('.sh') ? 0o755 : 0o644);

/**
 * The same bytes for the same files, wherever and whenever: fixed order, permissions, and a date given by its
 * local parts, since zip stores local time.
 */
export function zip({ files }: Pick<Starter, 'files'>): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = {};
  for (const [path, content] of files) {
    entries[path] = [
      text.encode(content),
      { mtime, os: 3, attrs: ((0o100000 | modeOf(path)) << 16) >>> 0, level: 9 },
    ];
  }
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
}
