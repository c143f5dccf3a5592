import { createEntityCollector } from '../bundle/entities.ts';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import type { PageCard, StoryCard } from '../domain/card.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Story } from '../domain/story.ts';
import type { BrowseHit } from '../search/browse.ts';
import { createCollectionSearch } from '../search/collection-search.ts';
import { createTextSearch, type TextSearch } from '../search/text-search.ts';

/** A story that is read from its own copy. */
export interface CopiedStory {
  readonly story: Story;
  readonly card: StoryCard;
  readonly page: Omit<PageCard, 'storyIds'>;
}

/** Searches copies of stories, by the same search as the collection's: it finds in them what it finds in a collection of just these. Pinyin is not read. */
export function searchCopies(copies: readonly CopiedStory[], query: string, fold: TextSearch['fold']): readonly BrowseHit[] {
  const cards = copies.map(({ card }) => card);
  const stories = new Map(copies.map(({ story }) => [story.id, story]));
  const pages = new Map(copies.map(({ page }) => [page.page, { ...page, storyIds: cards.filter((card) => card.page === page.page).map(({ id }) => id) }]));
  const collector = createEntityCollector();
  for (const { story: { organizations } } of copies) collector.add({ organizations, people: [] });
  const search = createCollectionSearch({
    cards: { pages: [...pages.values()], stories: cards }, facets: facetColumns(copies.map(({ story }) => facetValuesOf(story))), entities: collector.file(),
  });
  return search.browse({ query, filters: NO_FILTERS, sort: 'page' }, createTextSearch(cards, stories, fold)).hits;
}
