import type { Page } from '../domain/page.ts';
import { storyCard } from './cards.ts';
import { facetColumns, facetValues, facetValuesOf } from './facet-columns.ts';
import type { Collection } from './format.ts';
import { namesAbove } from './names-above.ts';

/**
 * The collection as it would be if these pages had been written into it in the place of its own. They must hold the same stories; what may differ
 * is what is said of them. Organizations that no story has any more leave the entities, unless they stand above one that is left; build id and
 * counts stay those of the bundle.
 */
export function replacePages(collection: Collection, pages: readonly Page[]): Collection {
  if (pages.length === 0) return collection;
  const stories = new Map(pages.flatMap((page) => page.stories.map((story) => [story.id, { story, page }] as const)));
  const values = facetValues(collection.facets);
  const facets = facetColumns(collection.cards.stories.map(({ id }, number) => {
    const replaced = stories.get(id);
    return replaced ? facetValuesOf(replaced.story) : (values[number] ?? { districts: [], organizations: [], eventTypes: [], months: [] });
  }));
  const { organizations } = collection.entities;
  const parents = new Map(organizations.map(({ name, parent }) => [name, parent]));
  const held = new Set(facets.organization.values);
  const above = namesAbove(held, (name) => parents.get(name) ?? null);
  return {
    ...collection, facets,
    cards: {
      ...collection.cards,
      stories: collection.cards.stories.map((card) => {
        const replaced = stories.get(card.id);
        return replaced ? storyCard(replaced.story, replaced.page) : card;
      }),
    },
    entities: {
      ...collection.entities,
      organizations: organizations.flatMap((one) => (held.has(one.name) ? [one] : above.has(one.name) ? [{ ...one, aliases: [] }] : [])),
    },
  };
}
