import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// The command line runs the page's own modules, loaded by Vite as they lie, so that there is nothing to build.
const vite = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { main } = await vite.ssrLoadModule('/src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await vite.close();
}
