import { expose } from 'comlink';
import { createFold } from '../text/fold.ts';
import { createArchiveWorker } from './answer-archive.ts';
import { createBundleLoader } from './load-bundle.ts';

/** Best effort: where storage is blocked there is no cache to purge. */
async function purge(address: string): Promise<void> {
  if (!('caches' in self)) return;
  try {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(address, { ignoreVary: true });
  } catch {
    return;
  }
}

/** A list without the sentences that say why is better than none. */
const PATIENCE_MS = 1_000;

const folder = new URL(`${import.meta.env.BASE_URL}bundle/`, self.location.href).href;
const loader = createBundleLoader(folder, { fetch: (address, init) => fetch(address, init), purge });
// Every screen asks for it, and does so once the app has come. What fails here is tried anew then.
loader.collection().catch(() => undefined);

expose(createArchiveWorker(loader, {
  fold: async () => createFold((await import('../text/traditional-table.ts')).TRADITIONAL),
  textSearch: () => import('../search/text-search.ts'),
  patience: () => new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  }),
  searchHelp: async () => (await import('./search-help.ts')).searchHelp,
  copiesSearch: async () => (await import('../bundle/copies-search.ts')).createCopiesSearch,
  entityHelp: async () => (await import('../bundle/entity-help.ts')).entityHelp,
  correctBundle: async (...input) => (await import('./correct-bundle.ts')).correctBundle(...input),
  async ownDocuments() {
    const [{ createOwnDocuments }, { loadGazetteers }] = await Promise.all([import('./create-own-documents.ts'), import('./load-gazetteers.ts')]);
    return createOwnDocuments(await loadGazetteers());
  },
  buildBundle: async (input) => (await import('./build-bundle.ts')).buildBundle(input),
}));
