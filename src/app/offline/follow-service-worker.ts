import type { FromServiceWorker, ToServiceWorker } from '../../sw/protocol.ts';
import { useOffline } from './offline-store.ts';

/**
 * Ms after the first screen of a first visit in which nothing is installed: a copy of the whole app takes the processor and the network for a second and more,
 * just when the reader begins to read, scroll and search.
 */
const UNDISTURBED = 3000;

/** How the update that waits is taken; set once a service worker is registered. */
let takeWaiting: () => void = () => location.reload();
/** How the rest is asked for; set likewise. */
let keepAll: () => void = () => undefined;

/** Registers the service worker and keeps the store in step with it, for as long as the page lives. @param address trusted URL of sw.js. */
export async function followServiceWorker(address: string, basePath: string): Promise<void> {
  addEventListener('online', () => useOffline.setState({ online: true }));
  addEventListener('offline', () => useOffline.setState({ online: false }));
  // Missing on plain http and where storage is blocked.
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  if (container) followMessages(container);
  if (container && !container.controller) await new Promise((resolve) => setTimeout(resolve, UNDISTURBED));
  const registration = container && await register(container, address, basePath);
  if (!container || !registration) {
    useOffline.setState({ worker: 'unsupported' });
    return;
  }
  followUpdates(container, registration);
  const start = (worker: ServiceWorker | null): void => {
    // A worker that was taken back would store everything again.
    if (useOffline.getState().worker !== 'withdrawn') tell(worker, { type: 'start', saveData: savesData() });
  };
  keepAll = () => tell(registration.active, { type: 'keep-all' });
  start((await container.ready).active);
  addEventListener('online', () => start(registration.active));
}

/** null where it is refused. Out of reach without a network, it is tried again with one: a server on this device is reached without. */
async function register(container: ServiceWorkerContainer, address: string, basePath: string): Promise<ServiceWorkerRegistration | null> {
  for (;;) {
    try {
      return await container.register(address, { scope: basePath, updateViaCache: 'none' });
    } catch {
      if (navigator.onLine) return null;
    }
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
  }
}

/** Whether the reader's browser asks for little (https://wicg.github.io/savedata/); not every browser knows. */
function savesData(): boolean {
  return (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}

/** The reader wants everything on this device, although data is to be saved. */
export function downloadAll(): void {
  keepAll();
}

/** The reader chose the update: the new build takes over and this tab starts anew. */
export function takeUpdate(): void {
  takeWaiting();
}

function followMessages(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data }) => {
    const message = data as FromServiceWorker;
    if (message.type === 'install-size') useOffline.setState({ installBytes: message.bytes });
    else if (message.type === 'withdrawn') useOffline.setState({ worker: 'withdrawn', progress: null, update: 'none' });
    // The last words of a worker that was taken back count no more.
    else if (message.type === 'data-progress' && useOffline.getState().worker !== 'withdrawn') useOffline.setState({ worker: 'ready', progress: message });
  });
}

function followUpdates(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  let controlled = container.controller !== null;
  let chosen = false;
  const offer = (): void => {
    if (registration.waiting && container.controller) useOffline.setState({ update: 'offered' });
  };
  takeWaiting = () => {
    if (!registration.waiting) {
      location.reload();
      return;
    }
    chosen = true;
    tell(registration.waiting, { type: 'take-over' });
  };
  container.addEventListener('controllerchange', () => {
    // The first one is the install of this visit; a later one is a new build, taken here or in another tab.
    if (chosen) location.reload();
    else if (controlled) useOffline.setState({ update: 'taken' });
    controlled = true;
  });
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  document.addEventListener('visibilitychange', () => {
    // A tab can stay open for days. Out of reach is nothing new: the next look comes by itself.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  offer();
}

function tell(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message);
}
