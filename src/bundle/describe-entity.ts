import type { StoryCard } from '../domain/card.ts';
import { DISTRICTS, type DistrictName, type DistrictRole } from '../domain/district.ts';
import type { EntityKind } from '../domain/entity.ts';
import { EVENT_TYPES, type EventType } from '../domain/event-type.ts';
import type { OrganizationRole } from '../domain/organization.ts';
import type { Story, StoryDate, StoryPerson } from '../domain/story.ts';
import type { Snippet } from '../search/browse.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import { snippetOf, type WholeStory } from '../search/hit-reasons.ts';
import { type Evidence, evidenceFor } from '../search/story-evidence.ts';
import { STORIES_LISTED, storiesWith, valuesOf, type EntityGround, type FoundEntity } from './find-entity.ts';
import { type CountedOrganization, type OrganizationTree, organizationTree } from './organization-tree.ts';

/** One story of an entity, with the sentences that name it, the first ones. */
export interface EntityStory {
  readonly card: StoryCard;
  readonly role: DistrictRole | OrganizationRole | null;
  /** Of a person: the post as the story prints it. */
  readonly post: Pick<StoryPerson, 'title' | 'organization'> | null;
  /** When the reported event happened; null where its page could not be read. */
  readonly date: StoryDate | null;
  /** Empty where its page could not be read. */
  readonly sentences: readonly Snippet[];
}

/** What the collection tells of a district, an organization or a person; of the first and the last, the parts of the tree are empty. */
export interface EntityFacts extends Pick<OrganizationTree, 'type' | 'aliases' | 'above' | 'below'> {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** Stories in all; the first of them are listed. */
  readonly total: number;
  readonly stories: readonly EntityStory[];
  /** Stories of an organization and of all that stand below it; equal to `total` for the others. */
  readonly totalBelow: number;
  /** Stories that only mention a district. */
  readonly mentioning: number;
  /** Of the stories that `totalBelow` counts, as the filters of browse count them: the commonest first. A story may have several of each. */
  readonly eventTypes: readonly { readonly value: EventType; readonly count: number }[];
  readonly districts: readonly { readonly value: DistrictName; readonly count: number }[];
  /** Those that the stories name, without what stands above or below; each with what stands below it in turn. */
  readonly organizations: readonly CountedOrganization[];
  /** ISO months of the reported events in order, years where months would be many, and the stories whose date is not known. */
  readonly times: readonly { readonly value: string; readonly count: number }[];
  readonly undated: number;
  /** Stories whose page could not be read: of those listed, or for a person of all. */
  readonly unread: number;
}

const SENTENCES_SHOWN = 2;
/** Events of two years are shown by month, of more by year. */
const MOST_MONTHS = 24;
const YEAR_DIGITS = 4;

/**
 * Tells what is known of an entity that was found.
 * @param wholeOf the whole story of an id; undefined where its page could not be read
 */
export function describeEntity(collection: EntityGround, found: FoundEntity, wholeOf: (id: string) => WholeStory | undefined): EntityFacts {
  const { cards: { stories: cards }, facets, entities } = collection;
  const cardsOf = (numbers: readonly number[]): readonly StoryCard[] => numbers.flatMap((number) => cards[number] ?? []);
  const stories = found.kind === 'person'
    ? found.stories.filter((number) => wholeOf(cards[number]?.id ?? '')?.story.people.some(({ name }) => name === found.name))
    : found.stories;
  const tree = organizationTree(collection, found);
  const counted = tree.family.size > 1 ? storiesWith(facets.organization, tree.family) : stories;
  const count = <Value extends string>(order: readonly Value[], valuesIn: (story: number) => Iterable<string>): readonly { readonly value: Value; readonly count: number }[] => {
    const counts = new Map<string, number>();
    for (const story of counted) for (const value of valuesIn(story)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return order.flatMap((value) => (counts.has(value) ? [{ value, count: counts.get(value) ?? 0 }] : []));
  };
  const named = new Set(counted.flatMap((story) => valuesOf(facets.organization, story)));
  const others = facets.organization.values.filter((name) => named.has(name) && !tree.family.has(name) && !tree.above.some((one) => one.name === name));
  const ids = new Map(entities.organizations.map(({ id, name }) => [name, id]));
  const linked = (one: { readonly value: string; readonly count: number }): readonly CountedOrganization[] => {
    const id = ids.get(one.value);
    return id === undefined ? [] : [{ id, name: one.value, count: one.count }];
  };
  const listed = cardsOf(stories.slice(0, STORIES_LISTED));
  const looked = found.kind === 'person' ? cardsOf(found.stories) : listed;
  return {
    kind: found.kind, id: found.id, name: found.name,
    type: tree.type, aliases: tree.aliases, above: tree.above, below: tree.below,
    total: stories.length,
    totalBelow: counted.length,
    stories: listed.map((card) => describeStory(card, wholeOf(card.id), found)),
    mentioning: found.kind === 'district' ? found.mentioning.length : 0,
    eventTypes: [...count(EVENT_TYPES, (story) => valuesOf(facets.eventType, story))].sort(commonestFirst),
    districts: [...count(DISTRICTS, (story) => valuesOf(facets.district, story))].sort(commonestFirst),
    organizations: [...count(others, (story) => tree.withAbove(valuesOf(facets.organization, story)))].sort(commonestFirst).flatMap(linked),
    times: timesOf(facets.date, counted),
    undated: counted.filter((story) => valuesOf(facets.date, story).length === 0).length,
    unread: looked.filter(({ id }) => !wholeOf(id)).length,
  };
}

function timesOf(column: FacetColumn, stories: readonly number[]): EntityFacts['times'] {
  const months = stories.map((story) => valuesOf(column, story));
  const tell = (told: readonly (readonly string[])[]): EntityFacts['times'] => {
    const counts = new Map<string, number>();
    for (const time of told.flatMap((each) => [...new Set(each)])) counts.set(time, (counts.get(time) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  };
  const byMonth = tell(months);
  return byMonth.length > MOST_MONTHS ? tell(months.map((each) => each.map((month) => month.slice(0, YEAR_DIGITS)))) : byMonth;
}

/** Equal ones stay in the order of their column. */
function commonestFirst(one: { readonly count: number }, other: { readonly count: number }): number {
  return other.count - one.count;
}

function describeStory(card: StoryCard, whole: WholeStory | undefined, { kind, name }: FoundEntity): EntityStory {
  if (!whole) return { card, role: null, post: null, date: null, sentences: [] };
  const person = kind === 'person' ? whole.story.people.find((one) => one.name === name) : undefined;
  return {
    card, role: roleIn(whole.story, kind, name), post: person ? { title: person.title, organization: person.organization } : null,
    date: whole.story.date,
    sentences: besideHeadline(evidenceFor(whole.story, whole.source, kind, name)).slice(0, SENTENCES_SHOWN).map(snippetOf),
  };
}

/** The headline stands above the sentences: it is among them only where no other speaks for the entity. */
function besideHeadline(evidence: readonly Evidence[]): readonly Evidence[] {
  const others = evidence.filter(({ place }) => place !== 'headline');
  return others.length > 0 ? others : evidence;
}

function roleIn({ districts, organizations }: Story, kind: EntityKind, value: string): EntityStory['role'] {
  if (kind === 'person') return null;
  const named: readonly { readonly name: string; readonly role: DistrictRole | OrganizationRole }[] = kind === 'district' ? districts : organizations;
  return named.find(({ name }) => name === value)?.role ?? null;
}
