/**
 * @typedef {{
 *   fcp: number, cls: number, blocked: number,
 *   works?: number, drawn?: number,
 *   click: (control: HTMLElement) => Promise<number>,
 * }} Watch
 */

/**
 * Runs inside each measured page, before any of its own scripts. Times are milliseconds since the navigation.
 * @param {{ tryControls: boolean }} options
 */
export function watch({ tryControls }) {
  // It is given to frames, too; what the visitor looks at is the page.
  if (window !== window.top) return;

  /** @type {Watch} */
  const seen = { fcp: 0, cls: 0, blocked: 0, click: redrawn };
  /** @type {any} */ (window).watch = seen;

  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  // Total blocking time: what tasks after the first paint take beyond 50 ms each.
  observe('longtask', ({ startTime, duration }) => {
    if (!seen.fcp || startTime >= seen.fcp) seen.blocked += duration - 50;
  });

  /** @returns {Promise<number>} when the frame that shows the present state has been handed to the screen */
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));

  const picture = () => document.querySelector('figure[data-picture][data-drawn="true"] svg');

  /** Waits for a picture that is drawn and is another than before. @param {string} [before] */
  function nextPicture(before) {
    return new Promise((resolve) => {
      const look = () => {
        const found = picture();
        if (!found || found.getBoundingClientRect().height === 0 || found.innerHTML === before) return;
        observer.disconnect();
        resolve(painted());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  }
  // What stands in the HTML is not what a link asks for. The document is read before its modules run.
  document.addEventListener(
    'readystatechange',
    async () => {
      seen.drawn = /** @type {number} */ (await nextPicture(picture()?.innerHTML));
    },
    { once: true },
  );

  /** @param {HTMLElement} control */
  async function redrawn(control) {
    const before = picture()?.innerHTML;
    const begun = performance.now();
    control.click();
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error('no other picture came')), 20_000),
    );
    return /** @type {number} */ (await Promise.race([nextPicture(before), late])) - begun;
  }

  // Until the page answers, now this radio is clicked and now the other: one that is checked already
  // would not change. The address is where both pages keep what they were told.
  let turns = 0;
  const { href } = location;
  function tryOne() {
    if (location.href === href) {
      const radios = /** @type {NodeListOf<HTMLInputElement>} */ (
        document.querySelectorAll('input[type=radio]')
      );
      if (radios.length > 1) radios[turns++ % 2]?.click();
    }
    if (location.href === href) setTimeout(tryOne, 8);
    else seen.works = performance.now();
  }
  if (tryControls) tryOne();
}
