import { defineConfig } from 'vitest/config';

/** The starters as a visitor receives them, tested as their READMEs say. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['src/starter/**/*.slow.test.ts'],
    reporters: ['default', './setup/notRunReporter.mjs', './src/starter/checks/checkedReporter.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Each waits for processes of its own; the machine has few cores, so not all at once.
    maxWorkers: 2,
  },
});
