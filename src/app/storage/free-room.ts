/**
 * Lets go of the collection's files that the service worker holds, since they can be fetched again and what a reader made cannot. The app itself stays,
 * so that it still opens without a network. Never rejects.
 * @param basePath begins and ends with `/`
 * @returns whether there was anything
 */
export async function freeRoom(basePath: string): Promise<boolean> {
  // Missing on plain http.
  return 'caches' in globalThis && caches.delete(`banmian ${basePath} data`).catch(() => false);
}
