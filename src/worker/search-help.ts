import { createNameHelp } from '../bundle/name-help.ts';
import { nearestTerms } from '../search/nearest.ts';

/** What helps a reader to a query. Its code is fetched when first asked for. */
export interface SearchHelp {
  readonly createNameHelp: typeof createNameHelp;
  readonly nearest: typeof nearestTerms;
}

export const searchHelp: SearchHelp = { createNameHelp, nearest: nearestTerms };
