import { MANIFEST_NAME } from '../bundle/format.ts';
import type { BundleFile, BundleManifest } from '../bundle/format.ts';
import type { CacheNames } from './cache-names.ts';
import { fetchVerified } from './fetch-verified.ts';
import { inParallel } from './in-parallel.ts';

const PARALLEL_FETCHES = 4;
/** After so many failures the server is taken to be away; the next start of a tab goes on from there. */
const FAILURES_TO_GIVE_UP = 3;

export interface FillCounts {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
}

/** The bundle's files, fetched after the app is installed and in any number of attempts. */
export class DataCache {
  readonly #names: CacheNames;
  readonly #folder: string;
  #filling: Promise<void> | null = null;

  /** @param scope absolute URL, ends in a slash. */
  constructor(names: CacheNames, scope: string) {
    this.#names = names;
    this.#folder = `${scope}bundle/`;
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

  /**
   * Fetches what is not held yet and reports after every file; what fails is counted and left for the next time. Never rejects for a file.
   * Calls while one is running join it.
   */
  fill(manifest: BundleManifest, report: (counts: FillCounts) => void): Promise<void> {
    this.#filling ??= this.#fill(manifest, report).finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  /** Drops every file that the manifest does not list. */
  async keepOnly(manifest: BundleManifest): Promise<void> {
    const listed = new Set(filesOf(manifest).map((file) => this.#folder + file.path));
    const cache = await caches.open(this.#names.data);
    for (const request of await cache.keys()) if (!listed.has(request.url)) await cache.delete(request);
  }

  async #fill(manifest: BundleManifest, report: (counts: FillCounts) => void): Promise<void> {
    const files = filesOf(manifest);
    const cache = await caches.open(this.#names.data);
    const held = new Set((await cache.keys()).map((request) => request.url));
    const missing = files.filter((file) => !held.has(this.#folder + file.path));
    let done = files.length - missing.length;
    let failed = 0;
    report({ done, total: files.length, failed });
    await inParallel(missing, PARALLEL_FETCHES, async (file) => {
      if (failed >= FAILURES_TO_GIVE_UP) return;
      const address = this.#folder + file.path;
      try {
        await cache.put(address, await fetchVerified(address, { ...file, path: `bundle/${file.path}` }));
        done += 1;
      } catch {
        failed += 1;
      }
      report({ done, total: files.length, failed });
    });
  }
}

/** Address of the bundle manifest below the scope. */
export const MANIFEST_PATH = `bundle/${MANIFEST_NAME}`;

function filesOf(manifest: BundleManifest): readonly BundleFile[] {
  return [manifest.cards, manifest.facets, manifest.entities, manifest.aliases, manifest.names, ...Object.values(manifest.pages)];
}
