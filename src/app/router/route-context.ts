import type { Archive } from '../../archive/archive.ts';

/** What every route's loader has at hand. */
export interface RouteContext {
  readonly archive: Archive;
}
