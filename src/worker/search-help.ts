import { suggestedNames } from '../bundle/suggested-names.ts';
import type { Collection } from '../bundle/format.ts';
import { type Nearest, nearestTerms } from '../search/nearest.ts';
import { createSuggester, type Suggestion } from '../search/suggest.ts';
import type { TextSearch } from '../search/text-search.ts';
import type { Fold } from '../text/fold.ts';

/** What helps a reader to a query. Its code is fetched when first asked for. */
export interface SearchHelp {
  createSuggester(collection: Collection, fold: Fold): (typed: string) => readonly Suggestion[];
  nearest(query: string, texts: TextSearch): readonly Nearest[];
}

export const searchHelp: SearchHelp = {
  createSuggester: (collection, fold) => createSuggester(suggestedNames(collection), fold),
  nearest: nearestTerms,
};
