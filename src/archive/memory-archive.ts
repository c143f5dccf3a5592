import type { Collection } from '../bundle/format.ts';
import type { Page } from '../domain/page.ts';
import { createCollectionSearch, createTextSearch, type TextSearch } from '../search/collection-search.ts';
import type { Archive } from './archive.ts';
import { ArchiveFailure } from './archive-failure.ts';
import { createCollectionArchive } from './collection-archive.ts';

/** An archive whose whole bundle is in memory: the same answers without worker or network. */
export function createMemoryArchive(collection: Collection, pages: readonly Page[], fold: TextSearch['fold']): Archive {
  const search = createCollectionSearch(collection.cards.stories, collection.facets);
  const stories = new Map(pages.flatMap((page) => page.stories.map((story) => [story.id, story] as const)));
  const texts = createTextSearch(collection.cards.stories, stories, fold);
  const shards = new Map(pages.map((page) => [page.page, page]));
  return createCollectionArchive({
    open: () => Promise.resolve({ collection, facetCounts: search.facetCounts() }),
    browse: (request) => Promise.resolve(search.browse(request, texts)),
    page: (page) => {
      const shard = shards.get(page);
      return shard ? Promise.resolve(shard) : Promise.reject(new ArchiveFailure('missing', `page-${page}`, `page-${page}: not in memory`));
    },
    faults: () => Promise.resolve([]),
  });
}
