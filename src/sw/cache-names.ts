/** Names of the caches of one installation. Cache Storage belongs to an origin, so the folder the app is hosted under is part of every name. */
export interface CacheNames {
  readonly core: string;
  /** Files of the bundle, of all builds: their names carry their hash, so they never clash. */
  readonly data: string;
  /** What the worker must remember between its runs. */
  readonly memory: string;
  /** The build id in a core cache's name, null for any other cache. */
  buildOf(cacheName: string): string | null;
}

/** @param scope path of the registration, with slashes at both ends. */
export function createCacheNames(scope: string, build: string): CacheNames {
  const prefix = `banmian ${scope} `;
  const corePrefix = `${prefix}core `;
  return {
    core: corePrefix + build,
    data: `${prefix}data`,
    memory: `${prefix}memory`,
    buildOf: (cacheName) => (cacheName.startsWith(corePrefix) ? cacheName.slice(corePrefix.length) : null),
  };
}
