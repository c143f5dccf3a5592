import { DISTRICT_ALIASES, DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { UNMARKED } from '../domain/facet.ts';
import { sha256Hex } from '../text/hash.ts';
import { type EncodedFile, hashFile } from './encode-file.ts';
import type { PageDigest } from './encode-page.ts';
import { addPageNames, createNamesEncoder } from './encode-names.ts';
import { createEntityCollector } from './entities.ts';
import { facetColumns, type FacetValues } from './facet-columns.ts';
import { type AliasesFile, BUNDLE_FORMAT, type BundleFile, type BundleManifest, MANIFEST_NAME } from './format.ts';

const BUILD_DIGITS = 16;
/** Names that lists show whether or not a story has them. */
const CLOSED_LISTS = [...DISTRICTS, ...Object.values(DISTRICT_ALIASES).flatMap((aliases) => aliases ?? []), ...EVENT_TYPES, ...Object.values(UNMARKED)];

/** Gathers pages one by one and keeps of each only what the files about the whole collection need. */
export interface CollectionEncoder {
  /** Pages come in order of documents, which is kept. @throws RangeError when a page of this name was added before */
  add(digest: PageDigest): void;
  /** The files beside the shards, the manifest last. */
  files(aliases: AliasesFile): readonly EncodedFile[];
}

export function createCollectionEncoder(): CollectionEncoder {
  const shards = new Map<string, BundleFile>();
  // As bytes: far smaller than the objects, and they are only joined in the end.
  const [pageCards, storyCards]: [Uint8Array[], Uint8Array[]] = [[], []];
  const lengths: number[] = [];
  const values: FacetValues[] = [];
  const entities = createEntityCollector();
  const readings = createNamesEncoder();
  // Whole lists: a reader may give a story a value that none had.
  for (const name of CLOSED_LISTS) readings.add(name);
  // A name stands in many stories: held once.
  const names = new Map<string, string>();
  const once = (name: string): string => {
    if (!names.has(name)) names.set(name, name);
    return names.get(name) ?? name;
  };
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  // Joined once: the cards of a large collection are by far its largest text.
  const listOf = (texts: readonly Uint8Array[]): readonly string[] => texts.map((text, at) => (at === 0 ? '' : ',') + decoder.decode(text));
  let [repairs, warnings] = [0, 0];
  return {
    add(digest) {
      const { shard, card, stories, named, parents, months, ...counts } = digest;
      if (shards.has(card.page)) throw new RangeError(`two pages have one name: ${card.page}`);
      shards.set(card.page, shard);
      pageCards.push(encoder.encode(JSON.stringify(card)));
      if (stories.length > 0) storyCards.push(encoder.encode(stories.map((story) => JSON.stringify(story)).join(',')));
      lengths.push(...digest.lengths);
      stories.forEach((story, index) => {
        const { organizations, people } = named[index] ?? { organizations: [], people: [] };
        values.push({ districts: story.districts, eventTypes: story.eventTypes, organizations: organizations.map(({ name }) => ({ name: once(name) })), months: months[index] ?? [] });
        entities.add({ organizations, people });
      });
      addPageNames(readings, digest);
      entities.addParents(parents);
      repairs += counts.repairs;
      warnings += counts.warnings;
    },
    files(aliases) {
      const cards = hashFile('cards', ['{"pages":[', ...listOf(pageCards), '],"stories":[', ...listOf(storyCards), '],"lengths":', JSON.stringify(lengths), '}'].join(''));
      const facets = hashFile('facets', JSON.stringify(facetColumns(values)));
      const named = entities.file();
      for (const { name } of named.organizations) readings.add(name);
      const entityFile = hashFile('entities', JSON.stringify(named));
      const nameFile = hashFile('names', JSON.stringify(readings.file(named.people)));
      const aliasFile = hashFile('aliases', JSON.stringify(Object.fromEntries(Object.entries(aliases).sort(([a], [b]) => (a < b ? -1 : 1)))));
      const all = [cards, facets, entityFile, aliasFile, nameFile];
      const manifest: BundleManifest = {
        format: BUNDLE_FORMAT,
        build: sha256Hex([...all.map(({ file }) => file), ...shards.values()].map(({ path, sha256 }) => `${path} ${sha256}`).join('\n')).slice(0, BUILD_DIGITS),
        counts: { documents: shards.size, stories: values.length, repairs, warnings },
        cards: cards.file, facets: facets.file, entities: entityFile.file, aliases: aliasFile.file, names: nameFile.file,
        pages: Object.fromEntries(shards),
      };
      return [...all.map(({ written }) => written), { path: MANIFEST_NAME, text: JSON.stringify(manifest) }];
    },
  };
}
