import { NO_FILTERS } from '../../src/domain/facet.ts';
import type { BrowseResult } from '../../src/search/browse.ts';
import { createCollectionSearch } from '../../src/search/collection-search.ts';
import { createFacetCounter } from '../../src/search/facet-counts.ts';
import { matchClauses, rankStories } from '../../src/search/match-query.ts';
import { formatTerm, parseQuery } from '../../src/search/query.ts';
import { readConditions } from '../../src/search/query-conditions.ts';
import { createTextSearch } from '../../src/search/text-search.ts';
import { foldQuery } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { SHOWN } from './shown.ts';
import { indexesAskedBy, writeFlexsearch } from './write-flexsearch.ts';

/** A reader types the quotation marks that a term needs; finding out which is no part of the search. */
function typist(): (query: string) => string {
  const typed = new Map<string, string>();
  return (query) => typed.get(query) ?? typed.set(query, formatTerm(query)).get(query) ?? '';
}

/** The project's own search as the browser's worker runs it: what passes, in what order, the counts of all facets, and what the first rows show. */
export const ours: Engine = {
  name: `ours: ranked, counted, ${SHOWN} snippets`,
  build({ collection, stories }) {
    const search = createCollectionSearch(collection);
    const texts = createTextSearch(collection.cards.stories, stories, foldQuery);
    const asTyped = typist();
    const browse = (query: string): BrowseResult => search.browse({ query: asTyped(query), filters: NO_FILTERS, sort: 'relevance', window: [0, SHOWN] }, texts);
    return { answer: browse, all: (query) => [...browse(query).order], write: () => writeFlexsearch(indexesAskedBy(() => texts.candidates('中'))) };
  },
};

/** Its part that does what the peers do: the query is read, and the stories that match are found and ranked. */
export const oursRanked: Engine = {
  name: 'ours: ranked',
  build({ collection: { cards, facets }, stories }) {
    const counter = createFacetCounter(facets);
    const search = createTextSearch(cards.stories, stories, foldQuery);
    const ground = {
      cards: cards.stories, pages: cards.pages, values: counter.values, aliases: new Map(), texts: search.texts, fold: foldQuery, matchName: null,
      occurs: (term: string) => search.candidates(term).stories.length > 0,
    };
    const asTyped = typist();
    const rank = (query: string): Int32Array => {
      const { clauses } = readConditions(parseQuery(asTyped(query)).clauses, ground);
      return rankStories(matchClauses(clauses, { search, counter, mentioned: false }), clauses, search.texts);
    };
    return { answer: rank, all: (query) => [...rank(query)], write: () => writeFlexsearch(indexesAskedBy(() => search.candidates('中'))) };
  },
};
