import type { Correction } from '../domain/correction.ts';
import { openChangeChannel, type ChangeChannel } from './change-channel.ts';
import { isIntact, readCopy, writeCopy } from './copy-body.ts';
import { openDatabase, type CorrectionStore, type Database } from './database.ts';
import { LibraryError, toLibraryError } from './errors.ts';
import type { Library, Verdict } from './library.ts';
import type { Migration } from './migrations.ts';
import type { Bookmark, RemovedBookmark, StoryCopy } from './saved-story.ts';

export interface IndexedDbOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** ISO time for display. */
  readonly now: () => string;
}

/** Written through to the disk before it is acknowledged. */
const STRICT: IDBTransactionOptions = { durability: 'strict' };

/** A saved story is a row in each. */
const SAVED = ['bookmarks', 'copies'] as const;

/** The library in IndexedDB: one row a bookmark, acknowledged on the transaction's `complete`. */
export class IndexedDbLibrary implements Library {
  readonly storage = 'kept';
  readonly #options: IndexedDbOptions;
  readonly #listeners = new Set<() => void>();
  readonly #channel: ChangeChannel;
  #connection: Promise<Database> | null = null;

  private constructor(options: IndexedDbOptions) {
    this.#options = options;
    this.#channel = openChangeChannel(options.name, () => this.#tellListeners());
  }

  /** @throws LibraryError when the database cannot be opened; `unavailable` when the browser gives none. */
  static async open(options: IndexedDbOptions): Promise<IndexedDbLibrary> {
    let library: IndexedDbLibrary | null = null;
    try {
      library = new IndexedDbLibrary(options);
      await library.#connect();
      return library;
    } catch (cause) {
      library?.close();
      throw isDenied(cause) ? new LibraryError('unavailable', `${String(cause)}; allow this site to store data, then reload`, { cause }) : toLibraryError(cause);
    }
  }

  bookmarks(): Promise<readonly Bookmark[]> {
    return this.#use((database) => database.getAllFromIndex('bookmarks', 'sequence'));
  }

  async save(copy: StoryCopy): Promise<Bookmark> {
    const saved = await this.#use(async (database) => {
      const transaction = database.transaction(SAVED, 'readwrite', STRICT);
      const bookmarks = transaction.objectStore('bookmarks');
      const write = async (): Promise<Bookmark> => {
        const present = await bookmarks.get(copy.story.id);
        if (present) return present;
        const last = await bookmarks.index('sequence').openKeyCursor(null, 'prev');
        const row = writeCopy(copy, (last?.key ?? 0) + 1, this.#options.now());
        await Promise.all([bookmarks.add(row.bookmark), transaction.objectStore('copies').put(row.copy)]);
        return row.bookmark;
      };
      const [bookmark] = await Promise.all([write(), transaction.done]);
      return bookmark;
    });
    this.#announce();
    return saved;
  }

  async copy(id: string): Promise<StoryCopy | null> {
    const row = await this.#row(id);
    return row && readCopy(row.bookmark, row.copy);
  }

  async verify(id: string): Promise<Verdict> {
    const row = await this.#row(id);
    if (!row) return 'missing';
    return isIntact(row.bookmark, row.copy) ? 'verified' : 'damaged';
  }

  async remove(id: string): Promise<RemovedBookmark | null> {
    const removed = await this.#use(async (database) => {
      const transaction = database.transaction(SAVED, 'readwrite', STRICT);
      const take = async (): Promise<RemovedBookmark | null> => {
        const [bookmarks, copies] = [transaction.objectStore('bookmarks'), transaction.objectStore('copies')];
        const [bookmark, copy] = await Promise.all([bookmarks.get(id), copies.get(id)]);
        if (!bookmark) return null;
        await Promise.all([bookmarks.delete(id), copies.delete(id)]);
        return { bookmark, copy: copy ?? { id, body: '' } };
      };
      const [taken] = await Promise.all([take(), transaction.done]);
      return taken;
    });
    this.#announce();
    return removed;
  }

  async restore(removed: RemovedBookmark): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction(SAVED, 'readwrite', STRICT);
      const bookmarks = transaction.objectStore('bookmarks');
      const put = async (): Promise<void> => {
        if (await bookmarks.getKey(removed.bookmark.id)) return;
        await Promise.all([bookmarks.add(removed.bookmark), transaction.objectStore('copies').put(removed.copy)]);
      };
      await Promise.all([put(), transaction.done]);
    });
    this.#announce();
  }

  async corrections(): Promise<readonly Correction[]> {
    // By story, facet and value: the order of its keys is that of code units.
    return this.#use((database) => database.getAll('corrections'));
  }

  correct(corrections: readonly Correction[]): Promise<void> {
    return this.#changeCorrections((store) => corrections.map((correction) => store.put(correction)));
  }

  withdraw(corrections: readonly Correction[]): Promise<void> {
    return this.#changeCorrections((store) => corrections.map(({ story, facet, value }) => store.delete([story, facet, value])));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
    this.#listeners.clear();
    void this.#connection?.then((database) => database.close(), () => undefined);
  }

  async #changeCorrections(change: (store: CorrectionStore) => readonly Promise<unknown>[]): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction('corrections', 'readwrite', STRICT);
      await Promise.all([...change(transaction.store), transaction.done]);
    });
    this.#announce();
  }

  async #row(id: string): Promise<RemovedBookmark | null> {
    return this.#use(async (database) => {
      const transaction = database.transaction(SAVED, 'readonly');
      const [bookmark, copy] = await Promise.all([transaction.objectStore('bookmarks').get(id), transaction.objectStore('copies').get(id)]);
      return bookmark ? { bookmark, copy: copy ?? { id, body: '' } } : null;
    });
  }

  /** Runs work on a connection; when that turns out to have ended, opens once more and tries once more. Work must bear repeating. */
  async #use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connect());
    } catch (cause) {
      if (!hasEnded(cause)) throw toLibraryError(cause);
      this.#connection = null;
    }
    try {
      return await work(await this.#connect());
    } catch (cause) {
      throw toLibraryError(cause);
    }
  }

  #connect(): Promise<Database> {
    const { name, migrations } = this.#options;
    if (this.#connection) return this.#connection;
    const connection = openDatabase(name, migrations, () => this.#forget(connection));
    connection.catch(() => this.#forget(connection));
    this.#connection = connection;
    return connection;
  }

  #forget(connection: Promise<Database>): void {
    if (this.#connection === connection) this.#connection = null;
  }

  #announce(): void {
    this.#channel.announce();
    this.#tellListeners();
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Chromium gives a policy that blocks storage this name, when opening. ReferenceError: there is no IndexedDB at all. */
function isDenied(cause: unknown): boolean {
  return cause instanceof ReferenceError || (cause instanceof DOMException && cause.name === 'UnknownError');
}

/** InvalidStateError: no transaction can be opened on it any more. AbortError: one was cut off, as happens when site data is cleared. */
function hasEnded(cause: unknown): boolean {
  return cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'AbortError');
}
