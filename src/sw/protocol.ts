/**
 * What the app tells the service worker. `start`: a tab has started, check what is held; with `saveData` nothing is fetched beyond what the app needs to
 * start. `keep-all`: the reader asked for the rest. `take-over`: the reader chose the update.
 */
export type ToServiceWorker = { readonly type: 'start'; readonly saveData: boolean } | { readonly type: 'keep-all' } | { readonly type: 'take-over' };

/** The first install begins: how much it downloads, in bytes before transfer coding. */
export interface InstallSize {
  readonly type: 'install-size';
  readonly bytes: number;
}

/** How much of what follows the install is held for offline use: the bundle's data, and those files of the app that it can start without. */
export interface DataProgress {
  readonly type: 'data-progress';
  readonly build: string;
  /** Files held of all; `failed` of them could not be had this time. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Of the files that are missing, in bytes before transfer coding. */
  readonly bytesLeft: number;
  /** Nothing is being fetched until the reader asks for it: data is to be saved. */
  readonly waits: boolean;
}

/** The service worker was taken back by the site (deploy/kill-switch/sw.js): what it held is gone, and it answers no more. */
export interface Withdrawn {
  readonly type: 'withdrawn';
}

/** What the service worker tells every tab. */
export type FromServiceWorker = InstallSize | DataProgress | Withdrawn;

/**
 * The channel on which a worker that is to take over asks the one in charge to end its downloads: browsers let it wait until they have ended. Not a message,
 * for that would start a worker that rests, and then it would be waited for. What is said there means nothing.
 * @param basePath with slashes at both ends
 */
export function successionName(basePath: string): string {
  return `banmian ${basePath} succession`;
}

/** The header that names a shared file, percent-encoded. */
export const SHARED_NAME = 'x-file-name';

/** The cache that holds what the system shared with the app until a tab takes it. @param basePath with slashes at both ends */
export function inboxName(basePath: string): string {
  return `banmian ${basePath} shared`;
}
