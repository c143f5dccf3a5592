import { useOffline } from '../offline/offline-store.ts';

/**
 * Lets go of the collection's files that the service worker holds, since they can be fetched again and what a reader made cannot. The app itself stays,
 * so that it still opens without a network. Never rejects.
 * @param basePath begins and ends with `/`
 * @returns whether there was anything
 */
export async function freeRoom(basePath: string): Promise<boolean> {
  // Missing on plain http.
  const isFreed = 'caches' in globalThis && await caches.delete(`banmian ${basePath} data`).catch(() => false);
  // What was said of downloaded stories holds no more; the service worker tells anew when it has fetched them again.
  if (isFreed) useOffline.setState({ progress: null });
  return isFreed;
}
