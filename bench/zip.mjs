import { slowProcessor, visit } from './visit.mjs';

/**
 * How long the largest starter takes to become a zip, in a page that has never made one.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {'ours' | 'floor'} whose
 * @returns {Promise<{ time: number, files: number }>}
 */
export function timeToZip(browser, url, whose) {
  return visit(browser, { url, profile: slowProcessor }, async (page) => {
    // Making the files ready is work without any request.
    await page.waitForFunction(() => 'zips' in window);
    await page.waitForLoadState('networkidle');
    return page.evaluate((side) => {
      const { zips } = /** @type {any} */ (window);
      return { time: zips[side](), files: zips.files };
    }, whose);
  });
}
