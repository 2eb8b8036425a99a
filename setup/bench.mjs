import './nodeVersion.mjs';
import { installBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { main } from './command.mjs';
import { installDependencies } from './dependencies.mjs';

await main(async () => {
  installDependencies();
  buildIfStale();
  const browser = await installBrowser();
  const { bench } = await import('../bench/main.mjs');
  await bench(browser);
});
