// @ts-check
// Starts the worker that keeps the game on the device, and passes on what it says.

/** @param {{ onReady: () => void, onUpdate: () => void }} listeners */
export function keepOffline({ onReady, onUpdate }) {
  // Missing over plain http on another machine, and in some private windows: the game plays all the same.
  const workers = navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', (event) => {
    if (event.data === 'new version') onUpdate();
  });
  workers.register('sw.js', { updateViaCache: 'none' }).catch(() => {});
  // `ready` waits for a worker whose files are all on the device.
  workers.ready.then(onReady, () => {});
}
