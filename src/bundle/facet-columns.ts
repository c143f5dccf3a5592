import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import type { Story } from '../domain/story.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { FacetsFile } from './format.ts';

/** The facets of stories as columns. Closed lists keep their official order, organizations are sorted by code unit; only values that occur are listed. */
export function facetColumns(stories: readonly Story[]): FacetsFile {
  const districts = (role: 'primary' | 'mentioned') => stories.map((story) => story.districts.filter((district) => district.role === role).map(({ name }) => name));
  const organizations = stories.map((story) => story.organizations.map(({ name }) => name));
  return {
    district: facetColumn(districts('primary'), DISTRICTS),
    mentionedDistrict: facetColumn(districts('mentioned'), DISTRICTS),
    organization: facetColumn(organizations, [...new Set(organizations.flat())].sort()),
    eventType: facetColumn(stories.map((story) => story.eventTypes), EVENT_TYPES),
  };
}

function facetColumn<T extends string>(stories: readonly (readonly T[])[], order: readonly T[]): FacetColumn {
  const present = new Set(stories.flat());
  const values = order.filter((value) => present.has(value));
  const numbers = new Map(values.map((value, number) => [value, number]));
  const starts = [0];
  const rows: number[] = [];
  for (const held of stories) {
    for (const value of new Set(held)) rows.push(numbers.get(value) ?? 0);
    starts.push(rows.length);
  }
  return { values, starts, rows };
}
