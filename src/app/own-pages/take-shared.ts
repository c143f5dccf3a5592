import { inboxName, SHARED_NAME } from '../../sw/protocol.ts';

/** Takes the files out that the system shared with the app and the service worker put aside; none where there are none. */
export async function takeShared(basePath: string): Promise<readonly File[]> {
  if (!('caches' in globalThis) || !await caches.has(inboxName(basePath))) return [];
  const inbox = await caches.open(inboxName(basePath));
  const files: File[] = [];
  for (const request of await inbox.keys()) {
    const held = await inbox.match(request);
    // Another tab may take it at this moment: whoever deletes it has it.
    if (held && await inbox.delete(request)) files.push(new File([await held.blob()], decodeURIComponent(held.headers.get(SHARED_NAME) ?? ''), { type: 'text/plain' }));
  }
  return files;
}
