/** What the app tells the service worker. `start`: a tab has started, check what is held. `take-over`: the reader chose the update. */
export type ToServiceWorker = { readonly type: 'start' } | { readonly type: 'take-over' };

/** How much of the bundle's data is held for offline use. Counts files; `failed` of them could not be had this time. */
export interface DataProgress {
  readonly type: 'data-progress';
  readonly build: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
}

/** What the service worker tells every tab. */
export type FromServiceWorker = DataProgress;

/** The header that names a shared file, percent-encoded. */
export const SHARED_NAME = 'x-file-name';

/** The cache that holds what the system shared with the app until a tab takes it. @param basePath with slashes at both ends */
export function inboxName(basePath: string): string {
  return `banmian ${basePath} shared`;
}
