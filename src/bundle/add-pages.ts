import type { PageDigest } from './encode-page.ts';
import { addPageNames, createNamesEncoder } from './encode-names.ts';
import { createEntityCollector } from './entities.ts';
import { facetColumns, facetValues } from './facet-columns.ts';
import type { Collection, NamesFile } from './format.ts';

/**
 * The collection as it would be if these pages had been written into it after its own. Of its own pages none is needed. The build id stays that of
 * the bundle.
 * @param digests of pages whose names and story ids the collection does not hold
 */
export function addPages(collection: Collection, digests: readonly PageDigest[]): Collection {
  if (digests.length === 0) return collection;
  const { cards, facets, counts } = collection;
  const added = digests.flatMap(({ stories, named, months }) => stories.map(({ districts, eventTypes }, place) => (
    { districts, eventTypes, organizations: named[place]?.organizations ?? [], months: months[place] ?? [] }
  )));
  const sum = (of: (digest: PageDigest) => number): number => digests.reduce((all, digest) => all + of(digest), 0);
  return {
    ...collection,
    counts: {
      documents: counts.documents + digests.length, stories: counts.stories + added.length,
      repairs: counts.repairs + sum(({ repairs }) => repairs), warnings: counts.warnings + sum(({ warnings }) => warnings),
    },
    cards: {
      pages: [...cards.pages, ...digests.map(({ card }) => card)], stories: [...cards.stories, ...digests.flatMap(({ stories }) => stories)],
      lengths: [...cards.lengths, ...digests.flatMap(({ lengths }) => lengths)],
    },
    facets: facetColumns([...facetValues(facets), ...added]),
    entities: addEntities(collection, digests),
  };
}

/** How the names of such a collection are read. */
export function addNames(names: NamesFile, { entities }: Collection, grown: Collection, digests: readonly PageDigest[]): NamesFile {
  const readings = createNamesEncoder();
  for (const digest of digests) addPageNames(readings, digest);
  for (const { name } of grown.entities.organizations) readings.add(name);
  const own = readings.file(grown.entities.people);
  const counts = new Map(entities.people.map(({ name }, place) => [name, names.people[place] ?? 0]));
  return {
    usual: joinReadings(names.usual, own.usual), also: joinReadings(names.also, own.also), words: { ...names.words, ...own.words },
    people: grown.entities.people.map(({ name }, place) => (counts.get(name) ?? 0) + (own.people[place] ?? 0)),
  };
}

function addEntities({ entities, facets }: Collection, digests: readonly PageDigest[]): Collection['entities'] {
  const collector = createEntityCollector();
  const held = new Set(facets.organization.values);
  collector.add({
    organizations: entities.organizations.flatMap(({ name, type, parent, aliases }) => (held.has(name) ? [{ name, type, parent, surfaces: aliases }] : [])),
    people: entities.people.map(({ name }) => name),
  });
  collector.addParents(entities.organizations.filter(({ name }) => !held.has(name)));
  for (const { named, parents } of digests) {
    named.forEach(collector.add);
    collector.addParents(parents);
  }
  return collector.file();
}

/** Characters by syllable, each once. */
function joinReadings(one: NamesFile['usual'], other: NamesFile['usual']): NamesFile['usual'] {
  const joined = new Map(Object.entries(one));
  for (const [syllable, characters] of Object.entries(other)) joined.set(syllable, [...new Set((joined.get(syllable) ?? '') + characters)].join(''));
  return Object.fromEntries(joined);
}
