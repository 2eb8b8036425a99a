import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], exclude: ['src/starter/projects/**', 'src/starter/*.slow.test.ts'] },
});
