import { MANIFEST_NAME } from '../bundle/format.ts';
import type { BundleFile, BundleManifest } from '../bundle/format.ts';
import type { CacheNames } from './cache-names.ts';
import type { LateFile } from './late-files.ts';

const FOLDER = 'bundle/';

/** The bundle's files, fetched after the app is installed and in any number of attempts. */
export class DataCache {
  readonly #names: CacheNames;
  readonly #scope: string;

  /** @param scope absolute URL, ends in a slash. */
  constructor(names: CacheNames, scope: string) {
    this.#names = names;
    this.#scope = scope;
  }

  /** A held file; undefined when it is not held. */
  async match(address: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#names.data);
    return cache.match(address, { ignoreVary: true });
  }

  /** Forgets one file, so that the next fill fetches it again. */
  async forget(address: string): Promise<void> {
    const cache = await caches.open(this.#names.data);
    await cache.delete(address, { ignoreVary: true });
  }

  /** Every file that the manifest lists. */
  files(manifest: BundleManifest): readonly LateFile[] {
    return filesOf(manifest).map((listed) => {
      const file = { ...listed, path: FOLDER + listed.path };
      return { cache: this.#names.data, address: this.#scope + file.path, file };
    });
  }

  /** Drops every file that the manifest does not list. */
  async keepOnly(manifest: BundleManifest): Promise<void> {
    const listed = new Set(this.files(manifest).map(({ address }) => address));
    const cache = await caches.open(this.#names.data);
    for (const request of await cache.keys()) if (!listed.has(request.url)) await cache.delete(request);
  }
}

/** Address of the bundle manifest below the scope. */
export const MANIFEST_PATH = FOLDER + MANIFEST_NAME;

function filesOf(manifest: BundleManifest): readonly BundleFile[] {
  return [manifest.cards, manifest.facets, manifest.entities, manifest.aliases, manifest.names, ...Object.values(manifest.pages)];
}
