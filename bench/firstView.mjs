import { noted, visit } from './visit.mjs';

/** @param {import('@playwright/test').Page} page */
export async function quiet(page) {
  await page.waitForLoadState('load', { timeout: 60_000 });
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  await page.waitForTimeout(1000);
}

/**
 * Two visits: one only looks, for what a hand would disturb; the other tries the first question's radios
 * until one of them works. The first view is what was asked for until that moment.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./visit.mjs').Profile} profile
 * @returns {Promise<Record<string, number>>}
 */
export async function firstView(browser, url, profile) {
  const looked = await visit(browser, { url, profile }, async (page, transfers) => {
    await quiet(page);
    const { fcp, cls, blocked } = await page.evaluate(() => /** @type {any} */ (window).watch);
    return { fcp, cls, blocked, total: sum(transfers()) };
  });
  const used = await visit(browser, { url, profile, tryControls: true }, async (page, transfers) => {
    const works = await noted(page, 'works');
    const origin = await page.evaluate(() => performance.timeOrigin);
    await quiet(page);
    const first = transfers().filter(({ begun }) => begun <= origin + works);
    return { works, bytes: sum(first), requests: first.length };
  });
  return { ...looked, ...used };
}

/** @param {import('./visit.mjs').Transfer[]} transfers in KiB */
const sum = (transfers) => transfers.reduce((all, { bytes }) => all + bytes, 0) / 1024;
