import type { FacetColumn } from '../search/facet-column.ts';
import type { SuggestedName } from '../search/suggest.ts';
import type { Collection, NamesFile } from './format.ts';

/** Every name of a collection that type-ahead offers, with the number of stories that hold it. */
export function suggestedNames({ cards, entities, facets }: Pick<Collection, 'cards' | 'entities' | 'facets'>, { people }: NamesFile): readonly SuggestedName[] {
  const districts = storiesByValue([facets.district, facets.mentionedDistrict]);
  const organizations = storiesByValue([facets.organization]);
  return [
    ...[...districts].map(([value, count]): SuggestedName => ({ kind: 'district', value, id: value, aliases: [], count })),
    ...entities.organizations.map(({ id, name, aliases }): SuggestedName => ({ kind: 'organization', value: name, id, aliases, count: organizations.get(name) ?? 0 })),
    ...entities.people.map(({ id, name }, place): SuggestedName => ({ kind: 'person', value: name, id, aliases: [], count: people[place] ?? 0 })),
    ...cards.stories.map(({ id, headline }): SuggestedName => ({ kind: 'headline', value: headline, id, aliases: [], count: 1 })),
  ];
}

/** Columns of one dimension name a value once a story. */
function storiesByValue(columns: readonly FacetColumn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values, rows } of columns) {
    for (const row of rows) {
      const value = values[row];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
