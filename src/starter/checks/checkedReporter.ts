import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from '../../../setup/project.mjs';
import type { Checked } from '../checked.ts';
import { borneOut, nameOf } from './checked.ts';
import { type Claim, claims } from './claims.ts';

const list = join(root, 'src/starter/checked.json');

/**
 * Holds what the page says of the checks to what the tests have just done: a claim whose test was in the run and
 * did not pass fails the run, unless the test says that this machine cannot run it. With WRITE_CHECKED=1 the
 * claims that were borne out are written down instead.
 */
export default class CheckedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const fates = claims.flatMap((claim) => {
      const module = modules.find(({ moduleId }) => moduleId.endsWith(`/src/starter/${claim.file}`));
      return module ? [{ claim, fate: fateOf(claim, module) }] : [];
    });
    if (fates.length === 0) return;
    const before: Checked[] = JSON.parse(readFileSync(list, 'utf8'));
    if (process.env.WRITE_CHECKED) {
      const seen = new Set(fates.map(({ claim }) => nameOf(claim)));
      const known = new Set(claims.map(nameOf));
      const rest = before.filter((each) => known.has(nameOf(each)) && !seen.has(nameOf(each)));
      const now = fates.filter(({ fate }) => fate === 'passed').map(({ claim }) => borneOut(claim));
      const order = claims.map(nameOf);
      const all = [...rest, ...now].sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
      writeFileSync(list, `${JSON.stringify(all, undefined, 2)}\n`);
      return;
    }
    const said = new Set(before.map(nameOf));
    for (const { claim, fate } of fates) {
      if (!said.has(nameOf(claim)) || fate === 'passed' || fate === 'not run here') continue;
      console.error(`The page claims “${claim.what.en}”, but ${claim.file} › ${claim.test}: ${fate}.`);
      process.exitCode = 1;
    }
  }
}

/** What became of a claim's test; one that runs several times must pass each time. */
function fateOf({ test }: Claim, module: TestModule): 'passed' | 'failed' | 'not run here' | 'no such test' {
  const states = [...module.children.allTests()]
    .filter(({ name }) => name.startsWith(test))
    .map((each) => each.result().state);
  if (states.length === 0) return 'no such test';
  if (states.every((state) => state === 'passed')) return 'passed';
  return states.includes('failed') ? 'failed' : 'not run here';
}
