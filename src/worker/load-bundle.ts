import { checkedText, decodeCollection, decodeManifest, decodeNames, decodePage } from '../bundle/decode.ts';
import { BundleError } from '../bundle/errors.ts';
import { type BundleFile, type BundleManifest, type Collection, MANIFEST_NAME, type NamesFile } from '../bundle/format.ts';
import type { Page } from '../domain/page.ts';

/** The browser's part in loading, given by the worker (or by a test). */
export interface Network {
  fetch(address: string, init: { readonly cache: RequestCache }): Promise<Response>;
  /** Takes an address out of every cache of this origin, the service worker's too. */
  purge(address: string): Promise<void>;
}

/** One bundle on a server or in the service worker's cache. Everything is loaded once; what failed is tried anew when asked again. */
export interface BundleLoader {
  /** @throws BundleError */
  collection(): Promise<Collection>;
  /** @throws BundleError */
  names(): Promise<NamesFile>;
  /** @throws BundleError */
  page(page: string): Promise<Page>;
}

/** Browsers refuse requests beyond some thousand at once, and a first query asks for every page. */
const MOST_AT_ONCE = 32;

/**
 * @param folder absolute address of the bundle, ending in a slash
 */
export function createBundleLoader(folder: string, network: Network): BundleLoader {
  const lanes = createLanes(MOST_AT_ONCE);
  const manifest = once(() => loadManifest(folder, network));
  const collection = once(async () => {
    const known = await manifest();
    const [cards, facets, entities, aliases] = await Promise.all([known.cards, known.facets, known.entities, known.aliases].map((file) => loadFile(folder, file, network)));
    return decodeCollection(known, { cards: cards ?? '', facets: facets ?? '', entities: entities ?? '', aliases: aliases ?? '' });
  });
  const names = once(async () => {
    const { names: file } = await manifest();
    return decodeNames(await loadFile(folder, file, network), file.path);
  });
  const pages = new Map<string, () => Promise<Page>>();
  return {
    collection, names,
    async page(page) {
      const known = await manifest();
      const file = Object.hasOwn(known.pages, page) ? known.pages[page] : undefined;
      if (!file) throw new BundleError('missing', `page-${page}`, 'the manifest names no such page');
      const load = pages.get(page) ?? once(async () => decodePage(await lanes(() => loadFile(folder, file, network)), file.path));
      pages.set(page, load);
      return load();
    },
  };
}

/** The manifest is asked for anew at every start: it alone changes under its name. */
async function loadManifest(folder: string, network: Network): Promise<BundleManifest> {
  const address = folder + MANIFEST_NAME;
  const read = async (cache: RequestCache): Promise<BundleManifest> => decodeManifest(new TextDecoder().decode(await bytesOf(address, MANIFEST_NAME, cache, network)));
  try {
    return await read('no-cache');
  } catch (error) {
    if (!isSpoilt(error)) throw error;
    await network.purge(address);
    return read('reload');
  }
}

/** A file whose bytes are not what the manifest says is purged and fetched once more, past every cache. */
async function loadFile(folder: string, file: BundleFile, network: Network): Promise<string> {
  const address = folder + file.path;
  try {
    return checkedText(await bytesOf(address, file.path, 'default', network), file);
  } catch (error) {
    if (!isSpoilt(error)) throw error;
    await network.purge(address);
    return checkedText(await bytesOf(address, file.path, 'reload', network), file);
  }
}

function isSpoilt(error: unknown): boolean {
  return error instanceof BundleError && (error.fault === 'corrupt' || error.fault === 'invalid');
}

async function bytesOf(address: string, file: string, cache: RequestCache, network: Network): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await network.fetch(address, { cache });
  } catch {
    throw new BundleError('missing', file, 'no answer; connect once to the server that this page came from');
  }
  if (!response.ok) throw new BundleError('missing', file, `the server answered ${response.status}`);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new BundleError('corrupt', file, 'the answer was cut off');
  }
}

/** Runs at most so many pieces of work at once, the others in the order they came. */
function createLanes(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Remembers a promise until it fails. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
