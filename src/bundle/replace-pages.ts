import type { Page } from '../domain/page.ts';
import { storyCard } from './cards.ts';
import { facetColumns, facetValues, facetValuesOf } from './facet-columns.ts';
import type { Collection } from './format.ts';

/**
 * The collection as it would be if these pages had been written into it in the place of its own. They must hold the same stories; what may differ
 * is what is said of them. Organizations that no story has any more leave the entities; build id and counts stay those of the bundle.
 */
export function replacePages(collection: Collection, pages: readonly Page[]): Collection {
  if (pages.length === 0) return collection;
  const stories = new Map(pages.flatMap((page) => page.stories.map((story) => [story.id, { story, page }] as const)));
  const values = facetValues(collection.facets);
  const facets = facetColumns(collection.cards.stories.map(({ id }, number) => {
    const replaced = stories.get(id);
    return replaced ? facetValuesOf(replaced.story) : (values[number] ?? { districts: [], organizations: [], eventTypes: [], months: [] });
  }));
  const held = new Set(facets.organization.values);
  return {
    ...collection, facets,
    cards: {
      ...collection.cards,
      stories: collection.cards.stories.map((card) => {
        const replaced = stories.get(card.id);
        return replaced ? storyCard(replaced.story, replaced.page) : card;
      }),
    },
    entities: { ...collection.entities, organizations: collection.entities.organizations.filter(({ name }) => held.has(name)) },
  };
}
