// @ts-check
// Time runs while the player can see the board.

const SECOND = 1000;

/** @param {(milliseconds: number) => void} onTick called with the time that has passed since the last call */
export function keepTime(onTick) {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    // Capped, so that a laptop that slept with the page open does not wake to an hour on the clock.
    if (!document.hidden) onTick(Math.min(now - last, 2 * SECOND));
    last = now;
  }, SECOND);
}
