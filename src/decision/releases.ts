import type { Rules } from './rules.ts';

// Each is fetched only when a link asks for it.
const files = import.meta.glob<Rules>('./releases/*.json', { import: 'default' });

const asked = new Map<number, Promise<Rules>>();

/**
 * The rules of a release, as `npm run keep` wrote them down; the same promise each time.
 * @throws when there was no such release.
 */
export function rulesOf(version: number): Promise<Rules> {
  const load = files[`./releases/${version}.json`];
  if (!load) throw new Error(`there are no rules ${version}`);
  const rules = asked.get(version) ?? load();
  asked.set(version, rules);
  return rules;
}
