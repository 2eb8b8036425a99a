import type { Text } from '../language/text.ts';
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

/** The two ways of checking, the stronger one first. */
export const waysOfChecking = ['run', 'read'] as const satisfies readonly Checked['how'][];

/** A program with its version, where it has said one. */
export function toolNamed({ name, version }: NamedTool): string {
  return version ? `${name} ${version}` : name;
}

/** What `npm run test:starters` has written with WRITE_CHECKED=1, and otherwise holds to what it sees. */
export const checked = list as readonly Checked[];
