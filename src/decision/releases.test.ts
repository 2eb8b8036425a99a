import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rulesOf } from './releases.ts';
import { decisivePart, rulesVersion, today } from './rules.ts';

/** Of each version the SHA-256 of what decides. To be added to, never to be changed. */
const frozen: Readonly<Record<number, string>> = {
  1: '550f1afa844fc38cff04cdeb09063121ef2e5388635af26f8df49ae2dc082a32',
};

const files = import.meta.glob('./releases/*.json');

test('the rules of every version are kept, and no others', () => {
  const versions = Array.from({ length: rulesVersion }, (_, at) => at + 1);
  expect(Object.keys(frozen).map(Number)).toEqual(versions);
  expect(Object.keys(files).toSorted()).toEqual(
    versions.map((version) => `./releases/${version}.json`).toSorted(),
  );
});

test.each(Object.entries(frozen))(
  'rules %s decide as they did when they were kept',
  async (version, sha256) => {
    const rules = await rulesOf(Number(version));
    expect(rules.version).toBe(Number(version));
    expect(createHash('sha256').update(decisivePart(rules)).digest('hex')).toBe(sha256);
  },
);

test('today’s rules are those kept under their version: whoever changes them raises rulesVersion', async () => {
  expect(decisivePart(today)).toBe(decisivePart(await rulesOf(rulesVersion)));
});

test('rules that were never released are not made up', async () => {
  await expect(rulesOf(rulesVersion + 1)).rejects.toThrow(`there are no rules ${rulesVersion + 1}`);
});
