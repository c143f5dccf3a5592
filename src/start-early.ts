import { askForScreen } from './app/router/screen-code.ts';
import { createTrustedAddresses } from './app/trusted-types.ts';
import workerAddress from './worker/archive-worker.ts?worker&url';

/**
 * What everything waits for is asked for before the rest of the app has come (vite.config.ts makes a file of its own of this, which runs first): the worker, which
 * goes for the collection at once, and the code of the screen.
 */
export const basePath = import.meta.env.BASE_URL;
export const serviceWorkerAddress = `${basePath}sw.js`;
export const trusted = createTrustedAddresses([workerAddress, serviceWorkerAddress]);
export const worker = new Worker(trusted(workerAddress), { type: 'module' });
/** It may stop before the rest has come, and says so once. */
export const workerStopped = new Promise((resolve) => worker.addEventListener('error', resolve));

askForScreen(location.pathname, basePath);
