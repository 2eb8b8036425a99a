import './nodeVersion.mjs';
import { parseArgs } from 'node:util';
import { installBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { main } from './command.mjs';
import { installDependencies } from './dependencies.mjs';

await main(async () => {
  const { values } = parseArgs({
    options: {
      engine: { type: 'boolean' },
      runs: { type: 'string' },
      quick: { type: 'boolean' },
      json: { type: 'string' },
    },
  });
  installDependencies();
  const { benchEngine } = await import('../bench/engine.mjs');
  await benchEngine();
  if (values.engine) return;
  buildIfStale();
  const browser = await installBrowser();
  const { bench } = await import('../bench/main.mjs');
  await bench(browser, values);
});
