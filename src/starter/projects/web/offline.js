// @ts-check
// Starts the worker that keeps the game on the device, and passes on what it says.

/**
 * Call it first thing: the worker's message about a new version comes once, and may come early. The promises
 * hold the news until somebody asks.
 * @returns {{ ready: Promise<unknown>, updated: Promise<unknown> }} neither ever fails
 */
export function keepOffline() {
  const workers = navigator.serviceWorker;
  const never = new Promise(() => {});
  // Missing over plain http on another machine, and in some private windows: the game plays all the same.
  if (!workers) return { ready: never, updated: never };
  const updated = new Promise((resolve) => {
    workers.addEventListener('message', (event) => {
      if (event.data === 'new version') resolve(event.data);
    });
  });
  workers.register('sw.js', { updateViaCache: 'none' }).catch(() => {});
  // `ready` waits for a worker whose files are all on the device.
  return { ready: workers.ready, updated };
}
