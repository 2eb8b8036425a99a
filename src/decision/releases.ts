import type { Rules } from './rules.ts';

// Each is fetched only when a link asks for it.
const files = import.meta.glob<Rules>('./releases/*.json', { import: 'default' });

/**
 * The rules of a release, as `npm run keep` wrote them down.
 * @throws when there was no such release, and when they cannot be fetched.
 */
export async function rulesOf(version: number): Promise<Rules> {
  const load = files[`./releases/${version}.json`];
  if (!load) throw new Error(`there are no rules ${version}`);
  return load();
}
