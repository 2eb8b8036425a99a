import './nodeVersion.mjs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { main } from './command.mjs';
import { installDependencies } from './dependencies.mjs';
import { serveOnPort } from './port.mjs';
import { root } from './project.mjs';

await main(async () => {
  installDependencies();
  buildIfStale();
  const { PORT, BASE } = process.env;
  const server = await serveOnPort({ root: join(root, 'dist'), base: BASE ?? '/' }, PORT);
  console.log(`Need a Server? is at ${server.address} (Ctrl-C stops it)`);

  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
