import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // The starters are real projects with tests of their own; `npm run test:starters` runs them and the slow ones.
    exclude: ['src/starter/projects/**', 'src/starter/**/*.slow.test.ts'],
    reporters: ['default', './setup/notRunReporter.mjs'],
    // The engine is pure, so that one test file cannot disturb the next; loading it once saves most of the time.
    isolate: false,
    // Else a starter's style sheet would be read as an empty file.
    css: true,
    testTimeout: 20_000,
  },
});
