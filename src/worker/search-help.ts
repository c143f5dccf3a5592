import { createNameHelp } from '../bundle/name-help.ts';
import type { Confusions } from '../search/confusions.ts';
import { type Nearest, nearestTerms } from '../search/nearest.ts';
import type { TextSearch } from '../search/text-search.ts';

/** What helps a reader to a query. Its code is fetched when first asked for. */
export interface SearchHelp {
  readonly createNameHelp: typeof createNameHelp;
  /** Loads what is taken for one another by ear and by eye. */
  nearest(query: string, texts: TextSearch, namesRead: Confusions['namesRead']): Promise<readonly Nearest[]>;
}

export const searchHelp: SearchHelp = {
  createNameHelp,
  nearest: async (query, texts, namesRead) => nearestTerms(query, texts, (await import('../search/confusions.ts')).createConfusions(namesRead)),
};
