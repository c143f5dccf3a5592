import { createPause, type Pause } from '../../library/in-slices.ts';

/** Has long work in a tab let the reader in between. Not by a timer: nested ones wait 4 ms each. */
export function pauseInTab(): Pause {
  return createPause(() => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(null);
    }, { once: true });
    port1.start();
    port2.postMessage(null);
  }));
}
