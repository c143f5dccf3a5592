import { inboxName, SHARED_NAME } from '../../sw/protocol.ts';
import type { BringEnd } from './own-pages-store.ts';

/** In one tab one at a time: what the first took the second finds gone. */
let taking: Promise<void> = Promise.resolve();

/**
 * Brings the files that the system shared with the app and the service worker put aside; nothing where there are none. Each stays there until it is kept,
 * known, refused or called off: what could not be kept is brought again the next time, and what another tab brings at this moment is known to the second.
 * @param bring rejects never and says how it ended
 */
export function takeShared(basePath: string, bring: (files: readonly File[]) => Promise<BringEnd>): Promise<void> {
  const take = (): Promise<void> => takeNow(basePath, bring);
  taking = taking.then(take, take);
  return taking;
}

async function takeNow(basePath: string, bring: (files: readonly File[]) => Promise<BringEnd>): Promise<void> {
  if (!('caches' in globalThis) || !await caches.has(inboxName(basePath))) return;
  const inbox = await caches.open(inboxName(basePath));
  const found: { readonly request: Request; readonly file: File }[] = [];
  for (const request of await inbox.keys()) {
    // One that cannot be read keeps no other from coming in.
    const file = await inbox.match(request).then((held) => (held ? fileOf(held) : null)).catch(() => null);
    if (file) found.push({ request, file });
  }
  if (found.length === 0) return;
  const { state } = await bring(found.map(({ file }) => file));
  if (state === 'done' || state === 'cancelled') await Promise.all(found.map(({ request }) => inbox.delete(request)));
}

async function fileOf(held: Response): Promise<File> {
  return new File([await held.blob()], nameOf(held.headers.get(SHARED_NAME) ?? ''), { type: 'text/plain' });
}

/** A name that is not percent-encoded as it should be is taken as it stands. */
function nameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
