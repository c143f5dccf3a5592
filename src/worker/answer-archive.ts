import type { CopiedStory, CopiesSearch, createCopiesSearch } from '../bundle/copies-search.ts';
import type { EntityHelp, RelatedCards } from '../bundle/entity-help.ts';
import { BundleError } from '../bundle/errors.ts';
import type { Collection, NamesFile } from '../bundle/format.ts';
import type { GrownBundle, OwnDocuments } from '../bundle/grown-bundle.ts';
import type { NameHelp } from '../bundle/name-help.ts';
import type { Correction } from '../domain/correction.ts';
import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
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
  entityHelp(): Promise<EntityHelp>;
  /** For stories that are not in the collection, with FlexSearch too. */
  copiesSearch(): Promise<typeof createCopiesSearch>;
  /** Ends when a list has waited long enough for the pages of its stories. */
  patience(): Promise<null>;
  buildBundle(input: BuildInput): Promise<BuiltBundle>;
  readonly correctBundle: typeof correctBundle;
  /** The pipeline with its gazetteers, for what the reader brings; asked for once. */
  ownDocuments(): Promise<OwnDocuments>;
}

interface Opened {
  readonly collection: Collection;
  readonly search: CollectionSearch;
  /** With the reader's own pages; null where there are none. */
  readonly grown: GrownBundle | null;
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
  let corrected: { readonly known: Opened; readonly wanted: readonly Correction[]; readonly made: Promise<Corrected> } | null = null;
  let replaced: { readonly pages: Corrected['pages']; readonly built: TextSearch; readonly texts: TextSearch } | null = null;
  let grown: GrownBundle | null = null;
  let joined: { readonly grown: GrownBundle; readonly built: TextSearch; readonly texts: TextSearch } | null = null;
  let named: { readonly grown: GrownBundle | null; readonly help: Promise<NameHelp> } | null = null;
  let ownDocuments: Promise<OwnDocuments> | null = null;
  let relations: { readonly collection: Collection; readonly related: RelatedCards } | null = null;
  let copied: readonly CopiedStory[] = [];
  let copies: Promise<CopiesSearch> | null = null;

  const open = (): Promise<Opened> => {
    const shown = grown;
    opened ??= (shown ? Promise.resolve(shown.collection) : loader.collection()).then((collection) => ({ collection, search: createCollectionSearch(collection), grown: shown }))
      .catch((error: unknown) => {
        opened = null;
        throw error;
      });
    return opened;
  };
  const loadPage = async (page: string): Promise<Page> => {
    const own = grown?.pages.find((one) => one.page === page);
    if (own) return own;
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
  const loadTexts = async (): Promise<TextSearch> => {
    const collection = await loader.collection();
    const reachable = collection.cards.pages.filter(({ page }) => !faults.has(page));
    const [fold, { createTextSearch: create }, ...pages] = await Promise.all([parts.fold(), parts.textSearch(), ...reachable.map(({ page }) => loadPage(page).catch(() => null))]);
    const stories = new Map(pages.flatMap((page): readonly (readonly [string, Story])[] => page?.stories.map((story) => [story.id, story] as const) ?? []));
    return create(collection.cards.stories, stories, fold);
  };
  /** Of the stories in the bundle; those of own pages have an index of their own. */
  const builtTexts = (): Promise<TextSearch> => {
    texts ??= loadTexts().catch((error: unknown) => {
      texts = null;
      throw error;
    });
    return texts;
  };
  const textsOf = async ({ grown: shown }: Opened): Promise<TextSearch> => {
    const built = await builtTexts();
    if (!shown) return built;
    if (joined?.grown !== shown || joined.built !== built) joined = { grown: shown, built, texts: shown.texts(built) };
    return joined.texts;
  };

  const correctOpened = (known: Opened, wanted: readonly Correction[]): Promise<Corrected> => {
    if (corrected?.known === known && corrected.wanted === wanted) return corrected.made;
    const making = parts.correctBundle(known.collection, wanted, loadPage)
      .then((made) => ({ ...made, search: createCollectionSearch(made.collection), grown: known.grown }))
      .catch((error: unknown) => {
        if (corrected?.made === making) corrected = null;
        throw error;
      });
    // Others may have been put in their place meanwhile.
    if (wanted === corrections) corrected = { known, wanted, made: making };
    return making;
  };
  /** The bundle as it is to be shown: as the reader corrected it, where there is something corrected. */
  const presentWith = (known: Opened, wanted: readonly Correction[]): Promise<Corrected> => (
    wanted.length > 0 ? correctOpened(known, wanted) : Promise.resolve({ ...known, pages: new Map(), outcomes: [] })
  );
  const present = async (): Promise<Corrected> => presentWith(await open(), corrections);
  const presentTexts = async (known: Corrected): Promise<TextSearch> => {
    const { collection, pages } = known;
    const built = await textsOf(known);
    if (pages.size === 0) return built;
    if (replaced?.pages !== pages || replaced.built !== built) {
      const stories = new Map([...pages.values()].flatMap((page) => page.stories.map((story) => [story.id, story] as const)));
      const { replaceTexts: replace } = await parts.textSearch();
      replaced = { pages, built, texts: replace(built, collection.cards.stories, stories) };
    }
    return replaced.texts;
  };
  /** The stories of these pages; those of a page that cannot be read, or does not come before it is enough, are absent. */
  const storiesOn = async (names: readonly string[], correctedPages: Corrected['pages'], enough: Promise<null> | null = null): Promise<ReadonlyMap<string, WholeStory>> => {
    const pages = names.map(async (page) => correctedPages.get(page) ?? loadPage(page).catch(() => null));
    const come = await Promise.all(pages.map((page) => (enough ? Promise.race([page, enough]) : page)));
    return new Map(come.flatMap((page) => page?.stories.map((story) => [story.id, { story, source: page.source }] as const) ?? []));
  };
  /** The stories whose reasons are to be told; those of a page that cannot be read, or does not come soon, are absent: a list waits for no sentence. */
  const wholeStories = async (hits: readonly BrowseHit[], correctedPages: Corrected['pages']): Promise<ReadonlyMap<string, WholeStory>> => {
    const names = [...new Set(hits.filter(({ reasons }) => reasons.length > 0).map(({ card }) => card.page))].filter((page) => !faults.has(page));
    return storiesOn(names, correctedPages, names.length > 0 ? parts.patience() : null);
  };

  const searchThrough = (stories: readonly CopiedStory[]): Promise<CopiesSearch> => Promise.all([parts.copiesSearch(), parts.fold()]).then(([create, fold]) => create(stories, fold))
    .catch((error: unknown) => {
      // Those that came after them are being made ready.
      if (copied === stories) copies = null;
      throw error;
    });

  const relatedIn = async ({ collection, pages }: Corrected): Promise<RelatedCards> => {
    if (relations?.collection === collection) return relations.related;
    const [help, fold, whole] = await Promise.all([parts.entityHelp(), parts.fold(), storiesOn(collection.cards.pages.map(({ page }) => page), pages)]);
    const related = help.relateStories(collection, (id) => whole.get(id), fold);
    // What could not be read is tried again.
    if (whole.size >= collection.cards.stories.length) relations = { collection, related };
    return related;
  };

  const namesOf = async ({ grown: shown }: Opened): Promise<NamesFile> => {
    const names = await loader.names();
    return shown?.names(names) ?? names;
  };
  const nameHelp = (known: Opened): Promise<NameHelp> => {
    if (named?.grown === known.grown) return named.help;
    const help = Promise.all([parts.searchHelp(), parts.fold(), namesOf(known)]).then(([code, fold, names]) => code.createNameHelp(names, fold))
      .catch((error: unknown) => {
        named = null;
        throw error;
      });
    named = { grown: known.grown, help };
    return help;
  };
  /** Without the names' readings a query is answered by its characters alone. */
  const matchNameFor = async (query: string, known: Opened): Promise<NameHelp['matchName'] | null> => (needsNames(query) ? nameHelp(known).then(({ matchName }) => matchName, () => null) : null);
  const own = (): Promise<OwnDocuments> => {
    ownDocuments ??= parts.ownDocuments().catch((error: unknown) => {
      ownDocuments = null;
      throw error;
    });
    return ownDocuments;
  };
  const showOwn = async (keys: readonly OwnDocumentKey[]): Promise<readonly OwnOutcome[]> => {
    const built = await loader.collection();
    const made = keys.length > 0 ? (await own()).grow(built, keys) : null;
    grown = made;
    opened = corrected = null;
    return made?.outcomes ?? [];
  };

  return {
    open: () => answer(async () => {
      const { collection, search } = await present();
      return { collection, facetCounts: search.facetCounts() };
    }),
    browse: (request) => answer(async () => {
      const known = await present();
      const [found, matchName] = await Promise.all([needsNoTexts(request.query) ? null : presentTexts(known), matchNameFor(request.query, known)]);
      const result = known.search.browse(request, found, matchName);
      const whole = await wholeStories(result.hits, known.pages);
      return { ...result, hits: explainHits(result.hits, (id) => whole.get(id)) };
    }),
    searchCopies: (sent, query, filters) => {
      if (sent) {
        copied = sent;
        copies = null;
      }
      copies ??= searchThrough(copied);
      const asked = copies;
      return answer(async () => (await asked)(query, filters));
    },
    prepareSearch: () => answer(async () => {
      const known = await present();
      // A query is answered without the names too.
      await nameHelp(known).then((help) => help.suggest(known.collection, ''), () => null);
      await presentTexts(known);
    }),
    suggest: (typed) => answer(async () => {
      const known = await present();
      return (await nameHelp(known)).suggest(known.collection, typed);
    }),
    names: () => answer(async () => namesOf(await open())),
    nearest: (query) => answer(async () => {
      const known = await present();
      const [help, found, readings] = await Promise.all([parts.searchHelp(), presentTexts(known), nameHelp(known).catch(() => null)]);
      return help.nearest(query, found, (typed) => readings?.namesRead(known.collection, typed) ?? []);
    }),
    page: (page) => answer(async () => {
      const loaded = await loadPage(page);
      return corrections.length === 0 ? loaded : ((await present()).pages.get(page) ?? loaded);
    }),
    entity: (key) => answer(async () => {
      const [known, help] = await Promise.all([present(), parts.entityHelp()]);
      const found = help.findEntity(known.collection, key);
      if (!found) return null;
      const whole = await storiesOn(found.pages, known.pages);
      return help.describeEntity(known.collection, found, (id) => whole.get(id));
    }),
    entityLink: (key, organization) => answer(async () => {
      const [known, help] = await Promise.all([present(), parts.entityHelp()]);
      const found = help.findLink(known.collection, key, organization);
      if (!found) return null;
      const whole = await storiesOn(found.pages, known.pages);
      return help.describeLink(known.collection, found, (id) => whole.get(id));
    }),
    related: (id, most) => answer(async () => (await relatedIn(await present()))(id, most)),
    correct: (wanted) => {
      corrections = wanted;
      corrected = null;
      return answer(async () => (await presentWith(await open(), wanted)).outcomes);
    },
    faults: () => Promise.resolve([...faults.values()]),
    readOwn: (document) => answer(async () => (await own()).read(document)),
    classifyOwn: (key) => answer(async () => (await own()).classify(key)),
    judgeOwn: (keys) => answer(async () => {
      const shown = grown?.outcomes ?? [];
      return (await own()).judge(await loader.collection(), [...shown, ...keys]).slice(shown.length);
    }),
    own: (keys) => answer(() => showOwn(keys)),
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
