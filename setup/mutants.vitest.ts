import { defineConfig } from 'vitest/config';

/** The quick tests of what is mutated. Properties are tried fewer times, always the same ones, and not shrunk. */
export default defineConfig({
  test: {
    include: ['src/{decision,explanation,share,questionnaire}/*.test.ts'],
    exclude: ['src/decision/properties.test.ts', 'src/decision/cases.test.ts'],
    setupFiles: ['src/testing/sameTries.ts'],
    env: { TRIES: '50' },
    isolate: false,
    testTimeout: 60_000,
  },
});
