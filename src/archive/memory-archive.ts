import { createCopiesSearch } from '../bundle/copies-search.ts';
import { entityHelp } from '../bundle/entity-help.ts';
import { followAlias } from '../bundle/follow-alias.ts';
import type { Collection, NamesFile } from '../bundle/format.ts';
import type { GrownBundle, OwnDocuments } from '../bundle/grown-bundle.ts';
import { createNameHelp } from '../bundle/name-help.ts';
import { replacePages } from '../bundle/replace-pages.ts';
import type { Correction, CorrectionOutcome } from '../domain/correction.ts';
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

/**
 * An archive whose whole bundle is in memory: the same answers without worker or network.
 * @param own reads what the reader brings; without it nothing can be brought
 */
export function createMemoryArchive(collection: Collection, pages: readonly Page[], names: NamesFile, fold: TextSearch['fold'], own: OwnDocuments | null = null): Archive {
  let help = createNameHelp(names, fold);
  let grown: GrownBundle | null = null;
  let corrections: readonly Correction[] = [];
  const confusions = createConfusions((typed) => help.namesRead(current.collection, typed));
  let current = prepare(collection, pages, fold);
  const reader = (): OwnDocuments => {
    if (!own) throw new ArchiveFailure('worker', 'memory-archive', 'this archive was opened without the pipeline');
    return own;
  };
  /** Own pages first, then what was corrected in any. */
  const renew = (): readonly CorrectionOutcome[] => {
    const whole = grown?.collection ?? collection;
    const followed = corrections.map((correction): Correction => ({ ...correction, story: followAlias(collection.aliases, correction.story) }));
    const corrected = [...pages, ...(grown?.pages ?? [])].map((page) => correctPage(page, followed));
    const judged = new Map(corrected.flatMap((page) => page.judged.map(({ correction, outcome }) => [correction, outcome] as const)));
    const made = corrected.map(({ page }) => page);
    current = prepare(corrections.length === 0 ? whole : replacePages(whole, made), made, fold);
    return followed.map((correction) => judged.get(correction) ?? 'unknown-story');
  };
  return createCollectionArchive({
    open: () => Promise.resolve({ collection: current.collection, facetCounts: current.search.facetCounts() }),
    browse: (request) => {
      const { search, texts, whole } = current;
      const result = search.browse(request, texts, needsNames(request.query) ? help.matchName : null);
      return Promise.resolve({ ...result, hits: explainHits(result.hits, (id) => whole.get(id)) });
    },
    searchCopies: async (copies, query, filters) => createCopiesSearch(copies, fold)(query, filters),
    prepareSearch: () => Promise.resolve(),
    suggest: (typed) => Promise.resolve(help.suggest(current.collection, typed)),
    nearest: (query) => Promise.resolve(nearestTerms(query, current.texts, confusions)),
    names: () => Promise.resolve(grown?.names(names) ?? names),
    page: (page) => {
      const shard = current.shards.get(page);
      return shard ? Promise.resolve(shard) : Promise.reject(new ArchiveFailure('missing', `page-${page}`, `page-${page}: not in memory`));
    },
    entity: (key) => {
      const found = entityHelp.findEntity(current.collection, key);
      return Promise.resolve(found && entityHelp.describeEntity(current.collection, found, (id) => current.whole.get(id)));
    },
    entityLink: (key, organization) => {
      const found = entityHelp.findLink(current.collection, key, organization);
      return Promise.resolve(found && entityHelp.describeLink(current.collection, found, (id) => current.whole.get(id)));
    },
    related: (id, most) => Promise.resolve(entityHelp.relateStories(current.collection, (one) => current.whole.get(one), fold)(id, most)),
    faults: () => Promise.resolve([]),
    correct(wanted) {
      corrections = wanted;
      return Promise.resolve(renew());
    },
    readOwn: async (document) => reader().read(document),
    classifyOwn: async (key) => reader().classify(key),
    judgeOwn: async (keys) => {
      const shown = grown?.outcomes ?? [];
      return reader().judge(collection, [...shown, ...keys]).slice(shown.length);
    },
    own: async (keys) => {
      grown = keys.length > 0 ? reader().grow(collection, keys) : null;
      help = createNameHelp(grown?.names(names) ?? names, fold);
      renew();
      return grown?.outcomes ?? [];
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
