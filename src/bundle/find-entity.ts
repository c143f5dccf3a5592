import type { StoryCard } from '../domain/card.ts';
import { DISTRICT_IDS, DISTRICTS, type DistrictName } from '../domain/district.ts';
import type { EntityKey } from '../domain/entity.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { CardsFile, Collection, OrganizationEntity } from './format.ts';

/** What of a collection entities are told from. */
export interface EntityGround extends Pick<Collection, 'facets' | 'entities'> {
  readonly cards: Pick<CardsFile, 'stories'>;
}

/** An entity that the collection knows, with what has to be read before more can be told of it. */
export type FoundEntity = {
  readonly id: string;
  /** Numbers of its stories, the newest issue first, unknown dates last; else in order of documents. Of a person: of all stories, which have to be looked at. */
  readonly stories: readonly number[];
  /** Pages to be read. */
  readonly pages: readonly string[];
} & (
  | { readonly kind: 'district'; readonly name: DistrictName; /** Numbers of the stories that are not about it, but name it. */ readonly mentioning: readonly number[] }
  | { readonly kind: 'organization'; readonly name: string; readonly entity: OrganizationEntity }
  | { readonly kind: 'person'; readonly name: string }
);

/** So many stories are listed with their sentences. */
export const STORIES_LISTED = 20;

/** Looks an address up; null where the collection has no such entity. A district without stories is known all the same. */
export function findEntity({ cards: { stories: cards }, facets, entities }: EntityGround, { kind, id }: EntityKey): FoundEntity | null {
  const newestFirst = (numbers: readonly number[]): readonly number[] => byNewest(cards, numbers);
  const pagesOf = (numbers: readonly number[]): readonly string[] => pagesWith(cards, numbers);
  if (kind === 'district') {
    const name = DISTRICTS.find((one) => DISTRICT_IDS[one] === id);
    if (name === undefined) return null;
    const stories = newestFirst(storiesWith(facets.district, new Set([name])));
    return { kind, id, name, stories, mentioning: newestFirst(storiesWith(facets.mentionedDistrict, new Set([name]))), pages: pagesOf(stories.slice(0, STORIES_LISTED)) };
  }
  if (kind === 'organization') {
    const entity = entities.organizations.find((one) => one.id === id);
    if (!entity) return null;
    const stories = newestFirst(storiesWith(facets.organization, new Set([entity.name])));
    return { kind, id, name: entity.name, entity, stories, pages: pagesOf(stories.slice(0, STORIES_LISTED)) };
  }
  const person = entities.people.find((one) => one.id === id);
  // Columns hold no people: their stories are told by the stories themselves.
  const all = newestFirst([...cards.keys()]);
  return person ? { kind, id, name: person.name, stories: all, pages: pagesOf(all) } : null;
}

/** Numbers of stories, the newest issue first, unknown days last; else in order of documents. */
export function byNewest(cards: readonly StoryCard[], numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => {
    const [one, other] = [cards[a]?.issueDate ?? '', cards[b]?.issueDate ?? ''];
    return one === other ? a - b : one < other ? 1 : -1;
  });
}

/** The pages of stories, each once. */
export function pagesWith(cards: readonly StoryCard[], numbers: readonly number[]): readonly string[] {
  return [...new Set(numbers.flatMap((number) => cards[number]?.page ?? []))];
}

/** Numbers of the stories with any of these values in a column, rising. */
export function storiesWith({ values, starts, rows }: FacetColumn, wanted: ReadonlySet<string>): readonly number[] {
  const isWanted = values.map((value) => wanted.has(value));
  return starts.slice(1).flatMap((end, story) => (rows.slice(starts[story], end).some((row) => isWanted[row]) ? [story] : []));
}

/** The values of a story in a column. */
export function valuesOf({ values, starts, rows }: FacetColumn, story: number): readonly string[] {
  return rows.slice(starts[story], starts[story + 1]).flatMap((row) => values[row] ?? []);
}
