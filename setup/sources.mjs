import { createServer } from 'vite';
import { root } from './project.mjs';

/**
 * Works with the page's own modules, loaded by Vite as they lie, so that there is nothing to build.
 * @template Made
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<Made>} work `load` takes a path below `src/`
 * @returns {Promise<Made>}
 */
export async function withSources(work) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await work((path) => vite.ssrLoadModule(`/src/${path}`));
  } finally {
    await vite.close();
  }
}
