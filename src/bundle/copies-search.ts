import type { PageCard, StoryCard } from '../domain/card.ts';
import { byFacet, type Facet, type FilterSet } from '../domain/facet.ts';
import type { Story } from '../domain/story.ts';
import type { BrowseHit, FacetCount } from '../search/browse.ts';
import { createCollectionSearch } from '../search/collection-search.ts';
import { createTextSearch, type TextSearch } from '../search/text-search.ts';
import { createEntityCollector } from './entities.ts';
import { facetColumns, facetValuesOf } from './facet-columns.ts';

/** A story that is read from its own copy. */
export interface CopiedStory {
  readonly story: Story;
  readonly card: StoryCard;
  readonly page: Omit<PageCard, 'storyIds'>;
}

/** The copies that a query and filters find, in order of pages, and by the contract's counting rule how many of them each value has. */
export interface FoundCopies {
  readonly hits: readonly BrowseHit[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

export type CopiesSearch = (query: string, filters: FilterSet) => FoundCopies;

/** Searches copies of stories by the same search as the collection's: it finds in them what it finds in a collection of just these. Pinyin is not read. */
export function createCopiesSearch(copies: readonly CopiedStory[], fold: TextSearch['fold']): CopiesSearch {
  const cards = copies.map(({ card }) => card);
  const stories = new Map(copies.map(({ story }) => [story.id, story]));
  const pages = new Map(copies.map(({ page }) => [page.page, { ...page, storyIds: cards.filter((card) => card.page === page.page).map(({ id }) => id) }]));
  const collector = createEntityCollector();
  for (const { story: { organizations } } of copies) collector.add({ organizations, people: [] });
  const search = createCollectionSearch({
    cards: { pages: [...pages.values()], stories: cards }, facets: facetColumns(copies.map(({ story }) => facetValuesOf(story))), entities: collector.file(),
  });
  const texts = createTextSearch(cards, stories, fold);
  const values = search.facetCounts();
  return (query, filters) => {
    const { hits, counts } = search.browse({ query, filters, sort: 'page' }, texts);
    return { hits, counts: byFacet((facet) => values[facet].map(({ value }, number) => ({ value, count: counts[facet][number] ?? 0 }))) };
  };
}
