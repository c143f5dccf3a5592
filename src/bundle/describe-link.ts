import type { StoryCard } from '../domain/card.ts';
import type { EntityKey, EntityKind } from '../domain/entity.ts';
import type { Story } from '../domain/story.ts';
import type { Snippet } from '../search/browse.ts';
import { snippetOf, type WholeStory } from '../search/hit-reasons.ts';
import { type Evidence, evidenceFor, mergeSpans } from '../search/story-evidence.ts';
import { storyParts } from '../search/story-parts.ts';
import { byNewest, type EntityGround, findEntity, pagesWith, storiesWith } from './find-entity.ts';
import { familiesIn } from './organization-tree.ts';

/** A story that names both ends of a link: the sentence that does, or one for each end, in the order they are printed. */
export interface LinkStory {
  readonly card: StoryCard;
  readonly sentences: readonly Snippet[];
}

/** What a link between an entity and an organization rests on. */
export interface LinkFacts {
  /** The first of them. */
  readonly stories: readonly LinkStory[];
  /** Stories to be shown whose page could not be read. */
  readonly unread: number;
}

/** One end of a link: the values of a field of which any speaks for it. */
interface LinkEnd {
  readonly field: EntityKind;
  readonly values: ReadonlySet<string>;
}

/** A link that was found, with what has to be read before its sentences can be told. */
export interface FoundLink {
  readonly ends: readonly [LinkEnd, LinkEnd];
  /** Numbers of the stories that name both; of a person's, those that may. */
  readonly stories: readonly number[];
  readonly pages: readonly string[];
}

const STORIES_SHOWN = 3;

/**
 * Finds the stories behind a link from an entity's screen to an organization. Where one stands above the other they are those that name both, or else the lower one; beside each other,
 * what stands below either counts for it, as in the numbers of the screen. Null where the collection has no such entity.
 * @param id of the organization
 */
export function findLink(ground: EntityGround, key: EntityKey, id: string): FoundLink | null {
  const { cards: { stories: cards }, facets, entities: { organizations } } = ground;
  const found = findEntity(ground, key);
  const other = organizations.find((one) => one.id === id);
  if (!found || !other) return null;
  const naming = (names: ReadonlySet<string>): ReadonlySet<number> => new Set(storiesWith(facets.organization, names));
  const both = (mine: Iterable<number>, theirs: ReadonlySet<string>): readonly number[] => {
    const named = naming(theirs);
    return byNewest(cards, [...mine].filter((number) => named.has(number)));
  };
  const end = (field: EntityKind, values: ReadonlySet<string>): LinkEnd => ({ field, values });
  const link = (ends: FoundLink['ends'], numbers: readonly number[]): FoundLink => {
    const stories = found.kind === 'person' ? numbers : numbers.slice(0, STORIES_SHOWN);
    return { ends, stories, pages: pagesWith(cards, stories) };
  };
  const familyOf = familiesIn(organizations);
  const theirs = familyOf(other.name);
  if (found.kind !== 'organization') return link([end(found.kind, new Set([found.name])), end('organization', theirs)], both(found.stories, theirs));
  const mine = familyOf(found.name);
  if (!mine.has(other.name) && !theirs.has(found.name)) return link([end('organization', mine), end('organization', theirs)], both(naming(mine), theirs));
  const [lower, upper] = (mine.has(other.name) ? [other.name, found.name] : [found.name, other.name]).map((name) => new Set([name])) as [Set<string>, Set<string>];
  const shared = both(naming(lower), upper);
  return link([end('organization', lower), end('organization', upper)], shared.length > 0 ? shared : both(naming(lower), lower));
}

/** @param wholeOf the whole story of an id; undefined where its page could not be read */
export function describeLink({ cards: { stories: cards } }: EntityGround, { ends, stories }: FoundLink, wholeOf: (id: string) => WholeStory | undefined): LinkFacts {
  const read = stories.flatMap((number) => {
    const card = cards[number];
    return card ? [{ card, whole: wholeOf(card.id) }] : [];
  });
  const told = read.flatMap(({ card, whole }) => (whole && ends.every(({ field, values }) => field !== 'person' || whole.story.people.some(({ name }) => values.has(name))) ? [{ card, sentences: sentencesOf(whole, ends) }] : []));
  return { stories: told.slice(0, STORIES_SHOWN), unread: read.filter(({ whole }) => !whole).length };
}

/** The first sentence that speaks for both ends, or the first of each. A headline counts where no other sentence speaks: it stands above them. */
function sentencesOf({ story, source }: WholeStory, ends: FoundLink['ends']): readonly Snippet[] {
  const [one, other] = ends.map(({ field, values }) => bySentence(valuesIn(story, field, values).flatMap((value) => evidenceFor(story, source, field, value)))) as [Sentences, Sentences];
  const shared = [...one].flatMap(([key, evidence]): readonly Evidence[] => {
    const theirs = other.get(key);
    return theirs ? [{ ...evidence, marks: mergeSpans([...evidence.marks, ...theirs.marks]) }] : [];
  });
  const together = first(shared);
  if (together) return [snippetOf(together)];
  const printed = storyParts(story).map(({ text }) => text).join('\n');
  return [first([...one.values()]), first([...other.values()])].filter((evidence) => evidence !== undefined)
    .sort((a, b) => printed.indexOf(a.text) - printed.indexOf(b.text)).map(snippetOf);
}

type Sentences = ReadonlyMap<string, Evidence>;

/** Evidence for several values, each sentence once. */
function bySentence(evidence: readonly Evidence[]): Sentences {
  const sentences = new Map<string, Evidence>();
  for (const each of evidence) {
    const key = `${each.place} ${each.text}`;
    const before = sentences.get(key);
    sentences.set(key, before ? { ...before, marks: mergeSpans([...before.marks, ...each.marks]) } : each);
  }
  return sentences;
}

function first(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(({ place }) => place !== 'headline') ?? evidence[0];
}

function valuesIn({ organizations }: Story, field: EntityKind, values: ReadonlySet<string>): readonly string[] {
  return field === 'organization' ? organizations.map(({ name }) => name).filter((name) => values.has(name)) : [...values];
}
