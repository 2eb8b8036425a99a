import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm } from '../../setup/command.mjs';
import { generate, runIn } from '../testing/generate.ts';
import { startServer } from '../testing/program.ts';

let folder: Awaited<ReturnType<typeof generate>>;
beforeAll(async () => {
  folder = await generate('members=none&play=solo&client=web&name=숫자 "정원"');
});
afterAll(() => folder?.remove());

test('the web starter passes its own tests', () => {
  const [command, args] = npm(['test']);
  expect(runIn(folder.path, command, args)).toMatch(/pass [1-9]\d*[\s\S]*fail 0/);
});

test('the web starter starts on another port and knows its name', async () => {
  const [command, args] = npm(['start']);
  const server = await startServer([command, ...args], { folder: folder.path, ready: '/' });
  try {
    expect(await (await fetch(`${server.address}/game.json`)).json()).toMatchObject({ name: '숫자 "정원"' });
  } finally {
    await server.stop();
  }
});
