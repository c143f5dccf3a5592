import { BundleError } from '../bundle/errors.ts';
import type { Collection } from '../bundle/format.ts';
import type { NameHelp } from '../bundle/name-help.ts';
import type { Correction } from '../domain/correction.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import type { BrowseHit } from '../search/browse.ts';
import { type CollectionSearch, createCollectionSearch, needsNames, needsNoTexts } from '../search/collection-search.ts';
import { explainHits, type WholeStory } from '../search/hit-reasons.ts';
import type { createTextSearch, replaceTexts, TextSearch } from '../search/text-search.ts';
import type { Fold } from '../text/fold.ts';
import type { correctBundle, CorrectedBundle } from './correct-bundle.ts';
import type { BundleLoader } from './load-bundle.ts';
import type { Answer, ArchiveWorker, BuildInput, BuiltBundle, WorkerFailure } from './protocol.ts';
import type { SearchHelp } from './search-help.ts';

/** Code and data that are fetched when first needed. */
export interface LazyParts {
  fold(): Promise<Fold>;
  /** The index, with FlexSearch: lists and filters do without. */
  textSearch(): Promise<{ readonly createTextSearch: typeof createTextSearch; readonly replaceTexts: typeof replaceTexts }>;
  searchHelp(): Promise<SearchHelp>;
  /** Ends when a list has waited long enough for the pages of its stories. */
  patience(): Promise<null>;
  buildBundle(input: BuildInput): Promise<BuiltBundle>;
  readonly correctBundle: typeof correctBundle;
}

interface Opened {
  readonly collection: Collection;
  readonly search: CollectionSearch;
}

type Corrected = Opened & CorrectedBundle;

/**
 * The worker's answers. Lists and filters work as soon as cards and columns are there, and the sentences of a filtered list come with its pages; the first query loads every page's texts. A page
 * that cannot be read is a fault of its own: its stories are found by their cards, and the page is tried again when it is opened.
 */
export function createArchiveWorker(loader: BundleLoader, parts: LazyParts): ArchiveWorker {
  const faults = new Map<string, WorkerFailure>();
  let opened: Promise<Opened> | null = null;
  let texts: Promise<TextSearch> | null = null;
  let corrections: readonly Correction[] = [];
  let corrected: Promise<Corrected> | null = null;
  let replaced: { readonly pages: Corrected['pages']; readonly built: TextSearch; readonly texts: TextSearch } | null = null;
  let named: Promise<NameHelp> | null = null;

  const open = (): Promise<Opened> => {
    opened ??= loader.collection().then((collection) => ({ collection, search: createCollectionSearch(collection) }))
      .catch((error: unknown) => {
        opened = null;
        throw error;
      });
    return opened;
  };
  const loadPage = async (page: string): Promise<Page> => {
    try {
      const loaded = await loader.page(page);
      // Its stories were searched by their cards until now.
      if (faults.delete(page)) texts = corrected = null;
      return loaded;
    } catch (error) {
      faults.set(page, failureOf(error));
      throw error;
    }
  };
  const loadTexts = async ({ collection }: Opened): Promise<TextSearch> => {
    const reachable = collection.cards.pages.filter(({ page }) => !faults.has(page));
    const [fold, { createTextSearch: create }, ...pages] = await Promise.all([parts.fold(), parts.textSearch(), ...reachable.map(({ page }) => loadPage(page).catch(() => null))]);
    const stories = new Map(pages.flatMap((page): readonly (readonly [string, Story])[] => page?.stories.map((story) => [story.id, story] as const) ?? []));
    return create(collection.cards.stories, stories, fold);
  };
  const textsOf = (known: Opened): Promise<TextSearch> => {
    texts ??= loadTexts(known).catch((error: unknown) => {
      texts = null;
      throw error;
    });
    return texts;
  };

  const correctOpened = (known: Opened, wanted: readonly Correction[]): Promise<Corrected> => {
    corrected ??= parts.correctBundle(known.collection, wanted, loadPage)
      .then((made) => ({ ...made, search: createCollectionSearch(made.collection) }))
      .catch((error: unknown) => {
        corrected = null;
        throw error;
      });
    return corrected;
  };
  /** The bundle as it is to be shown: as the reader corrected it, where there is something corrected. */
  const present = async (): Promise<Corrected> => {
    const known = await open();
    return corrections.length > 0 ? correctOpened(known, corrections) : { ...known, pages: new Map(), outcomes: [] };
  };
  const presentTexts = async ({ collection, pages }: Corrected): Promise<TextSearch> => {
    const built = await textsOf(await open());
    if (pages.size === 0) return built;
    if (replaced?.pages !== pages || replaced.built !== built) {
      const stories = new Map([...pages.values()].flatMap((page) => page.stories.map((story) => [story.id, story] as const)));
      const { replaceTexts: replace } = await parts.textSearch();
      replaced = { pages, built, texts: replace(built, collection.cards.stories, stories) };
    }
    return replaced.texts;
  };
  /** The stories whose reasons are to be told; those of a page that cannot be read, or does not come soon, are absent: a list waits for no sentence. */
  const wholeStories = async (hits: readonly BrowseHit[], correctedPages: Corrected['pages']): Promise<ReadonlyMap<string, WholeStory>> => {
    const names = [...new Set(hits.filter(({ reasons }) => reasons.length > 0).map(({ card }) => card.page))].filter((page) => !faults.has(page));
    const pages = names.map(async (page) => correctedPages.get(page) ?? loadPage(page).catch(() => null));
    const enough = names.length > 0 ? parts.patience() : null;
    const come = await Promise.all(pages.map((page) => Promise.race([page, enough])));
    return new Map(come.flatMap((page) => page?.stories.map((story) => [story.id, { story, source: page.source }] as const) ?? []));
  };

  const nameHelp = (): Promise<NameHelp> => {
    named ??= Promise.all([parts.searchHelp(), parts.fold(), loader.names()]).then(([help, fold, names]) => help.createNameHelp(names, fold))
      .catch((error: unknown) => {
        named = null;
        throw error;
      });
    return named;
  };
  /** Without the names' readings a query is answered by its characters alone. */
  const matchNameFor = async (query: string): Promise<NameHelp['matchName'] | null> => (needsNames(query) ? nameHelp().then(({ matchName }) => matchName, () => null) : null);

  return {
    open: () => answer(async () => {
      const { collection, search } = await present();
      return { collection, facetCounts: search.facetCounts() };
    }),
    browse: (request) => answer(async () => {
      const known = await present();
      const [found, matchName] = await Promise.all([needsNoTexts(request.query) ? null : presentTexts(known), matchNameFor(request.query)]);
      const result = known.search.browse(request, found, matchName);
      const whole = await wholeStories(result.hits, known.pages);
      return { ...result, hits: explainHits(result.hits, (id) => whole.get(id)) };
    }),
    prepareSearch: () => answer(async () => {
      const known = await present();
      // A query is answered without the names too.
      await nameHelp().then((help) => help.suggest(known.collection, ''), () => null);
      await presentTexts(known);
    }),
    suggest: (typed) => answer(async () => (await nameHelp()).suggest((await present()).collection, typed)),
    names: () => answer(() => loader.names()),
    nearest: (query) => answer(async () => {
      const known = await present();
      const [help, found, readings] = await Promise.all([parts.searchHelp(), presentTexts(known), nameHelp().catch(() => null)]);
      return help.nearest(query, found, (typed) => readings?.namesRead(known.collection, typed) ?? []);
    }),
    page: (page) => answer(async () => {
      const loaded = await loadPage(page);
      return corrections.length === 0 ? loaded : ((await present()).pages.get(page) ?? loaded);
    }),
    correct: (wanted) => {
      corrections = wanted;
      corrected = null;
      return answer(async () => (await present()).outcomes);
    },
    faults: () => Promise.resolve([...faults.values()]),
    buildBundle: (input) => answer(() => parts.buildBundle(input)),
  };
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { state: 'answered', value: await work() };
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) };
  }
}

function failureOf(error: unknown): WorkerFailure {
  if (error instanceof BundleError) return { fault: error.fault, file: error.file, message: error.message };
  return { fault: 'worker', file: 'archive-worker', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
