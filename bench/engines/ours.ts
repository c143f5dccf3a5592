import { NO_FILTERS } from '../../src/domain/facet.ts';
import type { BrowseResult } from '../../src/search/browse.ts';
import { createCollectionSearch } from '../../src/search/collection-search.ts';
import { formatTerm } from '../../src/search/query.ts';
import { createTextSearch } from '../../src/search/text-search.ts';
import { foldQuery } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { SHOWN } from './shown.ts';
import { indexesAskedBy, writeFlexsearch } from './write-flexsearch.ts';

/** The project's own search as the browser's worker runs it, for a list that shows so many stories at once. */
function oursShowing(shown: number): Engine {
  return {
    name: shown === 0 ? 'ours: ranked and counted' : `ours: ranked and counted, ${shown} snippets`,
    build({ collection, stories }) {
      const search = createCollectionSearch(collection);
      const texts = createTextSearch(collection.cards.stories, stories, foldQuery);
      // A reader types the quotation marks that a term needs; finding out which is no part of the search.
      const typed = new Map<string, string>();
      const asTyped = (query: string): string => typed.get(query) ?? typed.set(query, formatTerm(query)).get(query) ?? '';
      const browse = (query: string): BrowseResult => search.browse({ query: asTyped(query), filters: NO_FILTERS, sort: 'relevance', window: [0, shown] }, texts);
      return { answer: browse, all: (query) => [...browse(query).order], write: () => writeFlexsearch(indexesAskedBy(() => texts.candidates('中'))) };
    },
  };
}

export const ours = oursShowing(SHOWN);
/** What the peers do, and no more. */
export const oursUnshown = oursShowing(0);
