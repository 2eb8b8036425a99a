import { withSources } from '../../setup/sources.mjs';

await withSources(async (load) => {
  const { main } = await load('cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
});
