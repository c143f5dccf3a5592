import type { Collection, NamesFile } from '../bundle/format.ts';
import type { Correction, CorrectionOutcome } from '../domain/correction.ts';
import type { EntityKey } from '../domain/entity.ts';
import type { FilterSet } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import type { BrowseRequest, BrowseResult } from '../search/browse.ts';
import type { CollectionSearch } from '../search/collection-search.ts';
import type { Archive, ArchiveFault, CopiedStory, EntityFacts, Found, FoundCopies, LinkFacts, Nearest, RelatedCard, Suggestion } from './archive.ts';
import type { createOwnDoor, OwnSource } from './own-door.ts';

/** Where an archive's data comes from. Every method may reject with an ArchiveFailure. */
export interface ArchiveSource extends OwnSource {
  open(): Promise<{ readonly collection: Collection; readonly facetCounts: ReturnType<CollectionSearch['facetCounts']> }>;
  browse(request: BrowseRequest): Promise<BrowseResult>;
  searchCopies(copies: readonly CopiedStory[], query: string, filters: FilterSet): Promise<FoundCopies>;
  prepareSearch(): Promise<void>;
  suggest(typed: string): Promise<readonly Suggestion[]>;
  nearest(query: string): Promise<readonly Nearest[]>;
  names(): Promise<NamesFile>;
  page(page: string): Promise<Page>;
  entity(key: EntityKey): Promise<EntityFacts | null>;
  entityLink(key: EntityKey, organization: string): Promise<LinkFacts | null>;
  related(id: string, most: number): Promise<readonly RelatedCard[]>;
  faults(): Promise<readonly ArchiveFault[]>;
  correct(corrections: readonly Correction[]): Promise<readonly CorrectionOutcome[]>;
}

/** The app's view of a collection, whatever its source: finds stories by id or old id, and pages by name. */
export function createCollectionArchive(source: ArchiveSource): Archive {
  let door: Promise<ReturnType<typeof createOwnDoor>> | null = null;
  // Fetched at its first use: most readers bring nothing.
  const ownDoor = () => (door ??= import('./own-door.ts').then((code) => code.createOwnDoor(source)).catch((error: unknown) => {
    door = null;
    throw error;
  }));
  return {
    async summary() {
      const { collection: { build, counts, cards, facets, entities, aliases }, facetCounts } = await source.open();
      return { build, counts, cards, facetCounts, facets, entities, aliases };
    },
    browse: (request) => source.browse(request),
    searchCopies: (copies, query, filters) => source.searchCopies(copies, query, filters),
    prepareSearch: () => source.prepareSearch(),
    suggest: (typed) => source.suggest(typed),
    nearest: (query) => source.nearest(query),
    nameMatcher: async () => (await import('../search/list-matcher.ts')).createListMatcher(await source.names()),
    async story(id) {
      const { collection: { cards, aliases } } = await source.open();
      const card = cards.stories.find((one) => one.id === id);
      if (!card) return movedOrUnknown(Object.hasOwn(aliases, id) ? aliases[id] : undefined);
      const page = cards.pages.find((one) => one.page === card.page);
      if (!page) return { state: 'unknown' };
      const shard = await source.page(page.page);
      const story = shard.stories.find((one) => one.id === id);
      if (!story) return { state: 'unknown' };
      return { state: 'found', value: { story, page, source: shard.source, neighbours: cards.stories.filter((one) => one.page === page.page) } };
    },
    async page(page) {
      const { collection: { cards } } = await source.open();
      if (!cards.pages.some((one) => one.page === page)) return { state: 'unknown' };
      return { state: 'found', value: await source.page(page) };
    },
    entity: (key) => source.entity(key),
    entityLink: (key, organization) => source.entityLink(key, organization),
    related: (id, most) => source.related(id, most),
    faults: () => source.faults(),
    correct: (corrections) => source.correct(corrections),
    bring: async (...input) => (await ownDoor()).bring(...input),
    own: async (documents) => (await ownDoor()).own(documents),
  };
}

function movedOrUnknown(to: string | undefined): Found<never> {
  return to === undefined ? { state: 'unknown' } : { state: 'moved', to };
}
