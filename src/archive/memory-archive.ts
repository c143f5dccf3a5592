import { followAlias } from '../bundle/follow-alias.ts';
import type { Collection, NamesFile } from '../bundle/format.ts';
import { createNameHelp } from '../bundle/name-help.ts';
import { replacePages } from '../bundle/replace-pages.ts';
import type { Correction } from '../domain/correction.ts';
import type { Page } from '../domain/page.ts';
import { correctPage } from '../enrich/apply-corrections.ts';
import { createCollectionSearch, needsNames } from '../search/collection-search.ts';
import { createConfusions } from '../search/confusions.ts';
import { explainHits } from '../search/hit-reasons.ts';
import { nearestTerms } from '../search/nearest.ts';
import { createTextSearch, type TextSearch } from '../search/text-search.ts';
import type { Archive } from './archive.ts';
import { ArchiveFailure } from './archive-failure.ts';
import { createCollectionArchive } from './collection-archive.ts';

/** An archive whose whole bundle is in memory: the same answers without worker or network. */
export function createMemoryArchive(collection: Collection, pages: readonly Page[], names: NamesFile, fold: TextSearch['fold']): Archive {
  const help = createNameHelp(names, fold);
  const confusions = createConfusions((typed) => help.namesRead(current.collection, typed));
  const built = prepare(collection, pages, fold);
  let current = built;
  return createCollectionArchive({
    open: () => Promise.resolve({ collection: current.collection, facetCounts: current.search.facetCounts() }),
    browse: (request) => {
      const { search, texts, whole } = current;
      const result = search.browse(request, texts, needsNames(request.query) ? help.matchName : null);
      return Promise.resolve({ ...result, hits: explainHits(result.hits, (id) => whole.get(id)) });
    },
    prepareSearch: () => Promise.resolve(),
    suggest: (typed) => Promise.resolve(help.suggest(current.collection, typed)),
    nearest: (query) => Promise.resolve(nearestTerms(query, current.texts, confusions)),
    names: () => Promise.resolve(names),
    page: (page) => {
      const shard = current.shards.get(page);
      return shard ? Promise.resolve(shard) : Promise.reject(new ArchiveFailure('missing', `page-${page}`, `page-${page}: not in memory`));
    },
    faults: () => Promise.resolve([]),
    correct(corrections) {
      const followed = corrections.map((correction): Correction => ({ ...correction, story: followAlias(collection.aliases, correction.story) }));
      const corrected = pages.map((page) => correctPage(page, followed));
      const judged = new Map(corrected.flatMap((page) => page.judged.map(({ correction, outcome }) => [correction, outcome] as const)));
      const made = corrected.map(({ page }) => page);
      current = corrections.length === 0 ? built : prepare(replacePages(collection, made), made, fold);
      return Promise.resolve(followed.map((correction) => judged.get(correction) ?? 'unknown-story'));
    },
  });
}

function prepare(collection: Collection, pages: readonly Page[], fold: TextSearch['fold']) {
  const whole = new Map(pages.flatMap(({ stories, source }) => stories.map((story) => [story.id, { story, source }] as const)));
  const stories = new Map([...whole].map(([id, { story }]) => [id, story]));
  return {
    collection, whole, search: createCollectionSearch(collection), texts: createTextSearch(collection.cards.stories, stories, fold),
    shards: new Map(pages.map((page) => [page.page, page])),
  };
}
