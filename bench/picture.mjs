import { kibibytes, noted, visit } from './visit.mjs';

/**
 * From opening a link to seeing its picture.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./visit.mjs').Profile} [profile]
 */
export function timeToPicture(browser, url, profile) {
  return visit(browser, { url, ...(profile && { profile }) }, async (page, transfers) => {
    const time = await noted(page, 'drawn');
    return { time, bytes: kibibytes(transfers()) };
  });
}

/**
 * From a click to the next picture, when everything is loaded and another click has drawn before.
 * No picture is asked for twice: the page remembers those it has drawn.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string[]} controls selectors of what is clicked in turn; the last click is measured
 */
export function timeToRedraw(browser, url, controls) {
  return visit(browser, { url }, async (page) => {
    await noted(page, 'drawn');
    let time = 0;
    for (const control of controls) {
      await page.waitForTimeout(300);
      time = await page
        .locator(control)
        .first()
        .evaluate((/** @type {HTMLElement} */ element) => /** @type {any} */ (window).watch.click(element));
    }
    return time;
  });
}
