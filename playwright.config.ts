import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './setup/browser.mjs';
import { freePort } from './setup/freePort.mjs';

const executablePath = await findBrowser();
if (!executablePath)
  throw new Error('No Chrome or Chromium is found: `npm test` installs one, CHROMIUM=/path/to/it names one.');

// Workers read this file again, and must come to the same address.
process.env.E2E_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.E2E_PORT}/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./setup/notRunReporter.mjs']],
  use: {
    baseURL: address,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: browserFlags },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
  webServer: {
    // What a visitor of the sources would start: builds when dist is out of date, then serves it.
    command: 'node setup/start.mjs',
    env: { PORT: process.env.E2E_PORT },
    url: address,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
