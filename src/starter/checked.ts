import type { Text } from '../language/text.ts';
import { words } from '../ui/words.ts';
import list from './checked.json' with { type: 'json' };

/** A program as the page names it; without a version where it came with the machine and did not say. */
export interface NamedTool {
  readonly name: string;
  readonly version?: string;
}

/** How files were checked, as a run of the starters' tests has borne out. */
export interface Checked {
  readonly layers: readonly string[];
  /** Whether the files did their work, or were only read by a program that knows their kind. */
  readonly how: 'run' | 'read';
  readonly what: Text;
  readonly by: readonly NamedTool[];
  /** The test it rests on: its file below `src/starter/` and how its title begins. */
  readonly file: string;
  readonly test: string;
}

/** What `npm run test:starters` has written with WRITE_CHECKED=1, and otherwise holds to what it sees. */
export const checked = list as readonly Checked[];

/** The two ways of checking, the stronger one first. */
const ways = [
  { how: 'run', name: words.ranForReal },
  { how: 'read', name: words.readOnly },
] as const;

/** The checks of one kind, as they are put into words. */
export interface ChecksOfKind {
  readonly how: Checked['how'];
  readonly name: Text;
  /** What was found, and in brackets the programs that found it. */
  readonly checks: readonly { readonly test: string; readonly what: Text }[];
}

/** How the files of a layer were checked, the stronger way first; nothing of a layer that no claim is about. */
export function checksOf(layer: string): readonly ChecksOfKind[] {
  const own = checked.filter(({ layers }) => layers.includes(layer));
  return ways.flatMap(({ how, name }) => {
    const checks = own
      .filter((each) => each.how === how)
      .map(({ test, what, by }) => ({ test, what: withTools(what, by) }));
    return checks.length > 0 ? [{ how, name, checks }] : [];
  });
}

function withTools(what: Text, by: readonly NamedTool[]): Text {
  if (by.length === 0) return what;
  const tools = by.map(({ name, version }) => (version ? `${name} ${version}` : name)).join(', ');
  return { ko: `${what.ko} (${tools})`, en: `${what.en} (${tools})` };
}
