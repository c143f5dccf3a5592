import { DISTRICT_ALIASES } from '../domain/district.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { SuggestedName } from '../search/suggest.ts';
import type { Collection, NamesFile, OrganizationEntity } from './format.ts';
import { namesAbove } from './names-above.ts';

/** Every name of a collection that type-ahead offers, with the number of stories that hold it; those of an organization hold it or one below it, as in the filters. */
export function suggestedNames({ cards, entities, facets }: Pick<Collection, 'cards' | 'entities' | 'facets'>, { people }: NamesFile): readonly SuggestedName[] {
  const districts = storiesByValue([facets.district, facets.mentionedDistrict]);
  const organizations = storiesByOrganization(facets.organization, entities.organizations);
  return [
    ...[...districts].map(([value, count]): SuggestedName => ({ kind: 'district', value, id: value, aliases: DISTRICT_ALIASES[value] ?? [], count })),
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

function storiesByOrganization({ values, starts, rows }: FacetColumn, organizations: readonly OrganizationEntity[]): ReadonlyMap<string, number> {
  const parents = new Map(organizations.map(({ name, parent }) => [name, parent]));
  const chains = values.map((value) => [value, ...namesAbove([value], (name) => parents.get(name) ?? null)]);
  const counts = new Map<string, number>();
  for (let story = 0; story + 1 < starts.length; story += 1) {
    const held = new Set(rows.slice(starts[story], starts[story + 1]).flatMap((row) => chains[row] ?? []));
    for (const name of held) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
