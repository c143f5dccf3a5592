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
  /** ISO months that the reported event touches, in order. */
  readonly months: readonly string[];
}

/** What of a story its facets hold. */
export function facetValuesOf({ districts, organizations, eventTypes, date }: Pick<Story, 'districts' | 'organizations' | 'eventTypes' | 'date'>): FacetValues {
  return {
    districts: districts.map(({ name, role }) => ({ name, role })), organizations: organizations.map(({ name }) => ({ name })), eventTypes,
    months: date.from === null || date.to === null ? [] : monthsBetween(date.from, date.to),
  };
}

/** The facets of stories as columns. Closed lists keep their official order, organizations and months are sorted by code unit; only values that occur are listed. */
export function facetColumns(stories: readonly FacetValues[]): FacetsFile {
  const districts = (role: 'primary' | 'mentioned') => stories.map((story) => story.districts.filter((district) => district.role === role).map(({ name }) => name));
  const organizations = stories.map((story) => story.organizations.map(({ name }) => name));
  return {
    district: facetColumn(districts('primary'), DISTRICTS),
    mentionedDistrict: facetColumn(districts('mentioned'), DISTRICTS),
    organization: facetColumn(organizations, [...new Set(organizations.flat())].sort()),
    eventType: facetColumn(stories.map((story) => story.eventTypes), EVENT_TYPES),
    date: facetColumn(stories.map(({ months }) => months), [...new Set(stories.flatMap(({ months }) => months))].sort()),
  };
}

/** Reads columns back: the facet values of every story, in order. */
export function facetValues({ district, mentionedDistrict, organization, eventType, date }: FacetsFile): readonly FacetValues[] {
  return Array.from({ length: district.starts.length - 1 }, (_, story) => ({
    districts: [
      ...valuesOf<DistrictName>(district, story).map((name) => ({ name, role: 'primary' as const })),
      ...valuesOf<DistrictName>(mentionedDistrict, story).map((name) => ({ name, role: 'mentioned' as const })),
    ],
    organizations: valuesOf(organization, story).map((name) => ({ name })),
    eventTypes: valuesOf<EventType>(eventType, story),
    months: valuesOf(date, story),
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

/** Every month from that of the first ISO day to that of the last. */
function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let at = from.slice(0, 7); at <= to.slice(0, 7); at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
