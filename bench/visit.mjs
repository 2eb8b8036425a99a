import { watch } from './watch.mjs';

/** Megabits per second and milliseconds of the network; how many times slower the processor. */
/** @typedef {{ network?: { bits: number, delay: number }, slowdown: number }} Profile */

/** A cheap phone, and one on a poor network. */
export const slowProcessor = { slowdown: 4 };
export const slow = { network: { bits: 1.6, delay: 150 }, slowdown: 4 };

/** @typedef {{ begun: number, ended?: number, bytes: number, url: string }} Transfer at milliseconds of the wall clock */

/**
 * Open a page in a browser context of its own, with nothing cached, and do something there.
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, profile?: Profile, tryControls?: boolean }} options
 * @param {(page: import('@playwright/test').Page, transfers: () => Transfer[]) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function visit(browser, { url, profile, tryControls = false }, use) {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    /** @type {Map<string, Transfer>} */
    const transfers = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, wallTime, request }) => {
      if (request.url.startsWith('http'))
        transfers.set(requestId, { begun: wallTime * 1000, bytes: 0, url: request.url });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const transfer = transfers.get(requestId);
      if (transfer) Object.assign(transfer, { bytes: encodedDataLength, ended: Date.now() });
    });
    session.on('Network.loadingFailed', ({ requestId }) => {
      const transfer = transfers.get(requestId);
      if (transfer) transfer.ended = Date.now();
    });
    await session.send('Network.enable');
    if (profile?.network) {
      const { bits, delay } = profile.network;
      const speed = (bits * 1e6) / 8;
      const limits = { offline: false, latency: delay, downloadThroughput: speed, uploadThroughput: speed };
      await session.send('Network.emulateNetworkConditions', limits);
    }
    if (profile) await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
    await page.addInitScript(watch, { tryControls });
    await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
    return await use(page, () => [...transfers.values()]);
  } finally {
    await context.close();
  }
}

/**
 * Wait for something to be noted in a page, from outside: the page's policy lets nothing be evaluated inside.
 * @param {import('@playwright/test').Page} page
 * @param {'works' | 'drawn'} what
 * @returns {Promise<number>}
 */
export async function noted(page, what) {
  for (const limit = Date.now() + 90_000; Date.now() < limit; await page.waitForTimeout(100)) {
    const time = await page.evaluate((name) => /** @type {any} */ (window).watch?.[name], what);
    if (time) return time;
  }
  throw new Error(`${page.url()} has not come to "${what}" within 90 seconds.`);
}

/**
 * Wait until nothing has been transferred for two seconds.
 * @param {import('@playwright/test').Page} page
 * @param {() => Transfer[]} transfers
 */
export async function quiet(page, transfers) {
  await page.waitForLoadState('load', { timeout: 60_000 });
  for (const limit = Date.now() + 60_000; Date.now() < limit; await page.waitForTimeout(200)) {
    const last = Math.max(...transfers().map(({ ended = Number.POSITIVE_INFINITY }) => ended));
    if (Date.now() - last > 2000) return;
  }
  throw new Error(`${page.url()} does not stop loading.`);
}

/** @param {Transfer[]} transfers */
export const kibibytes = (transfers) => transfers.reduce((all, { bytes }) => all + bytes, 0) / 1024;
