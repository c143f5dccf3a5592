import { libraryName } from '../../library/library-name.ts';
import { readHeldText } from '../highlights/held-text.ts';
import { readTally } from '../storage/tally-outside.ts';
import { openLibraryOnce } from './library-acts.ts';

/**
 * Opens the library where this browser keeps one, now or once another tab makes one; whoever acts on it opens it before that. A visit that keeps
 * nothing needs none of its code. Never rejects: why it did not open stands in the store, and on the library's screen.
 */
export async function openWhenKept(basePath: string): Promise<void> {
  const made = madeElsewhere(libraryName(basePath));
  // A note may be held just because no library could be made.
  if (!made || readTally() || readHeldText() !== null || await mayBeThere(libraryName(basePath))) made?.stop();
  else await made.whenMade;
  await openLibraryOnce().catch(() => undefined);
}

/** Changes of the library in other tabs; null where the browser does not tell of them. */
function madeElsewhere(name: string): { readonly whenMade: Promise<void>; stop(): void } | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(name);
  const whenMade = new Promise<void>((resolve) => {
    channel.addEventListener('message', () => {
      channel.close();
      resolve();
    }, { once: true });
  });
  return { whenMade, stop: () => channel.close() };
}

/** False only where the browser says that it has no such database. */
async function mayBeThere(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    return true;
  }
}
