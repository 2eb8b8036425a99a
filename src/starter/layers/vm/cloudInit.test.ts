import { expect, test } from 'vitest';
import { cloudInit } from './cloudInit.ts';
import release from './files/deploy/vm/release.sh?raw';

const text = cloudInit('number-garden', 'postgresql', release);

test('it fits the strictest provider many times over', () => {
  // 16 KiB before any encoding.
  expect(new TextEncoder().encode(text).length).toBeLessThan(16_384 / 1.5);
});

test('it is one cloud-config that holds the release script as it lies', () => {
  expect(text.startsWith('#cloud-config\n')).toBe(true);
  const inside = text
    .slice(text.indexOf('      #!/usr/bin/env bash'), text.indexOf('\n# Without all three'))
    .replace(/^ {6}/gm, '');
  expect(inside.trimEnd()).toBe(release.trimEnd());
});

test('PostgreSQL is installed only where the game uses it', () => {
  expect(text).toContain('\n  - postgresql\n');
  expect(text).toContain('DATABASE=postgresql');
  const small = cloudInit('number-garden', 'sqlite', release);
  expect(small).not.toContain('- postgresql\n');
  expect(small).toContain('DATABASE=sqlite');
});

test.each(['DOMAIN', 'SOURCE_URL', 'SOURCE_HASH'])('%s waits to be filled in', (name) => {
  expect(text).toMatch(new RegExp(`^ {6}${name}=$`, 'm'));
});
