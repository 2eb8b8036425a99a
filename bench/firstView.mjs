import { kibibytes, noted, quiet, visit } from './visit.mjs';

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
    await quiet(page, transfers);
    const { fcp, cls, blocked } = await page.evaluate(() => /** @type {any} */ (window).watch);
    return { fcp, cls, blocked, total: kibibytes(transfers()) };
  });
  const used = await visit(browser, { url, profile, tryControls: true }, async (page, transfers) => {
    const works = await noted(page, 'works');
    const origin = await page.evaluate(() => performance.timeOrigin);
    await quiet(page, transfers);
    const first = transfers().filter(({ begun }) => begun <= origin + works);
    return { works, bytes: kibibytes(first), requests: first.length };
  });
  return { ...looked, ...used };
}
