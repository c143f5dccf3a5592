import type { BundleFile } from '../bundle/format.ts';
import type { CacheNames } from './cache-names.ts';
import { fetchVerified } from './fetch-verified.ts';
import { inParallel } from './in-parallel.ts';
import type { LateFile } from './late-files.ts';
import { neededAtStart } from './needed-at-start.ts';

const SHELL = 'index.html';
const PARALLEL_FETCHES = 6;
const BY_ADDRESS: CacheQueryOptions = { ignoreVary: true };

/** The files that the app starts from, of this build and of those whose tabs are still open. */
export class CoreCache {
  readonly #names: CacheNames;
  readonly #files: readonly BundleFile[];
  readonly #scope: string;

  /** @param scope absolute URL, ends in a slash. */
  constructor(names: CacheNames, files: readonly BundleFile[], scope: string) {
    this.#names = names;
    this.#files = files;
    this.#scope = scope;
  }

  /** Those files of this build that it can start without. */
  get later(): readonly LateFile[] {
    return this.#files.filter(({ path }) => !neededAtStart(path)).map((file) => ({ cache: this.#names.core, address: this.#addressOf(file), file }));
  }

  /** What `fill` fetches, in bytes before transfer coding. */
  async missingBytes(): Promise<number> {
    return (await this.#missing(await caches.open(this.#names.core))).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /**
   * Holds what this build starts from: all such files or a rejection. Files already held are not fetched again.
   * @param signal ends the downloads
   * @throws when a file is out of reach, refused, or differs from its hash, and when the downloads were ended.
   */
  async fill(signal?: AbortSignal): Promise<void> {
    const cache = await caches.open(this.#names.core);
    const missing = await this.#missing(cache);
    if (missing.length === 0) return;
    await inParallel(missing, PARALLEL_FETCHES, async (file) => {
      const address = this.#addressOf(file);
      await cache.put(address, await fetchVerified(address, file, signal));
    });
    // Opened anew: had the cache been cleared meanwhile, the puts above went into a nameless one.
    const lost = await this.#missing(await caches.open(this.#names.core));
    if (lost.length > 0) throw new Error(`${lost.length} files of build ${this.#names.core} were lost while being stored`);
  }

  /** The page every address of the app starts from; undefined when the cache was cleared. */
  async shell(): Promise<Response | undefined> {
    const cache = await caches.open(this.#names.core);
    return cache.match(this.#scope, BY_ADDRESS);
  }

  /** A file of this build, else, for names that carry a hash, of an earlier build that an open tab still runs. */
  async match(address: string): Promise<Response | undefined> {
    const own = await (await caches.open(this.#names.core)).match(address, BY_ADDRESS);
    if (own || this.#files.some((file) => this.#addressOf(file) === address)) return own;
    for (const name of await caches.keys()) {
      if (this.#names.buildOf(name) === null) continue;
      const earlier = await (await caches.open(name)).match(address, BY_ADDRESS);
      if (earlier) return earlier;
    }
    return undefined;
  }

  async #missing(cache: Cache): Promise<readonly BundleFile[]> {
    const held = new Set((await cache.keys()).map((request) => request.url));
    return this.#files.filter((file) => neededAtStart(file.path) && !held.has(this.#addressOf(file)));
  }

  // The shell is asked for by its folder: hosts redirect /index.html there, and a redirected answer cannot serve a navigation.
  #addressOf(file: BundleFile): string {
    return this.#scope + (file.path === SHELL ? '' : file.path);
  }
}
