import { openWhenKept } from '../library/open-when-kept.ts';
import { followServiceWorker } from './follow-service-worker.ts';
import { useOffline } from './offline-store.ts';

/**
 * Opens the library and starts offline use, once the first screen stands and the browser has nothing better to do.
 * @param serviceWorker trusted URL of sw.js; null where none is built.
 */
export function startKeeping(serviceWorker: string | null, basePath: string): void {
  whenIdle(() => {
    void openWhenKept(basePath);
    if (serviceWorker === null) useOffline.setState({ worker: 'unsupported' });
    else void followServiceWorker(serviceWorker, basePath);
  });
}

function whenIdle(work: () => void): void {
  const start = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
