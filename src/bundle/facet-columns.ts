import { DISTRICTS, type DistrictName } from '../domain/district.ts';
import { EVENT_TYPES, type EventType } from '../domain/event-type.ts';
import type { Story, StoryDistrict, StoryOrganization } from '../domain/story.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { FacetsFile } from './format.ts';

/** What of a story its facets are made from. */
export interface FacetValues {
  readonly districts: readonly Pick<StoryDistrict, 'name' | 'role'>[];
  readonly organizations: readonly Pick<StoryOrganization, 'name'>[];
  readonly eventTypes: Story['eventTypes'];
}

/** The facets of stories as columns. Closed lists keep their official order, organizations are sorted by code unit; only values that occur are listed. */
export function facetColumns(stories: readonly FacetValues[]): FacetsFile {
  const districts = (role: 'primary' | 'mentioned') => stories.map((story) => story.districts.filter((district) => district.role === role).map(({ name }) => name));
  const organizations = stories.map((story) => story.organizations.map(({ name }) => name));
  return {
    district: facetColumn(districts('primary'), DISTRICTS),
    mentionedDistrict: facetColumn(districts('mentioned'), DISTRICTS),
    organization: facetColumn(organizations, [...new Set(organizations.flat())].sort()),
    eventType: facetColumn(stories.map((story) => story.eventTypes), EVENT_TYPES),
  };
}

/** Reads columns back: the facet values of every story, in order. */
export function facetValues({ district, mentionedDistrict, organization, eventType }: FacetsFile): readonly FacetValues[] {
  return Array.from({ length: district.starts.length - 1 }, (_, story) => ({
    districts: [
      ...valuesOf<DistrictName>(district, story).map((name) => ({ name, role: 'primary' as const })),
      ...valuesOf<DistrictName>(mentionedDistrict, story).map((name) => ({ name, role: 'mentioned' as const })),
    ],
    organizations: valuesOf(organization, story).map((name) => ({ name })),
    eventTypes: valuesOf<EventType>(eventType, story),
  }));
}

function valuesOf<T extends string = string>({ values, starts, rows }: FacetColumn, story: number): readonly T[] {
  return rows.slice(starts[story], starts[story + 1]).flatMap((row) => (values[row] as T | undefined) ?? []);
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
