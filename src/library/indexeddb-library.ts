import type { Correction } from '../domain/correction.ts';
import type { Care } from './care.ts';
import { changedRows, changedStories, type ChangeListener } from './changed.ts';
import { LibraryConnection, STRICT } from './connection.ts';
import type { CorrectionStore } from './database.ts';
import { LibraryError, toLibraryError } from './errors.ts';
import type { KeptName, KeptRows, Rows } from './kept-rows.ts';
import type { Library, Verdict } from './library.ts';
import type { Migration } from './migrations.ts';
import type { RecentSearches } from './recent-search.ts';
import type { Bookmark, RemovedBookmark, StoryCopy } from './saved-story.ts';
import type { SavedViews } from './saved-view.ts';
import type { WholeLibrary } from './whole-library.ts';

export interface IndexedDbOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** ISO time for display. */
  readonly now: () => string;
  /** Lets go of what can be had again, when there is no room for what cannot; says whether there was anything. */
  readonly freeRoom: () => Promise<boolean>;
}

/** Hashing is a third of the library's code, and few visits save a story or read one back. */
const loadCopyBody = () => import('./copy-body.ts');

/** A saved story is a row in each. */
const SAVED = ['bookmarks', 'copies'] as const;

/** The library in IndexedDB: one row a bookmark, acknowledged on the transaction's `complete`. */
export class IndexedDbLibrary implements Library {
  readonly storage = 'kept';
  readonly #connection: LibraryConnection;
  readonly #now: () => string;

  private constructor({ name, migrations, now, freeRoom }: IndexedDbOptions) {
    this.#connection = new LibraryConnection(name, migrations, freeRoom);
    this.#now = now;
  }

  /** @throws LibraryError when the database cannot be opened; `unavailable` when the browser gives none. */
  static async open(options: IndexedDbOptions): Promise<IndexedDbLibrary> {
    let library: IndexedDbLibrary | null = null;
    try {
      library = new IndexedDbLibrary(options);
      await library.#connection.open();
      return library;
    } catch (cause) {
      library?.close();
      throw isDenied(cause) ? new LibraryError('unavailable', `${String(cause)}; allow this site to store data, then reload`, { cause }) : toLibraryError(cause);
    }
  }

  bookmarks(): Promise<readonly Bookmark[]> {
    return this.#connection.use((database) => database.getAllFromIndex('bookmarks', 'sequence'));
  }

  async save(copy: StoryCopy): Promise<Bookmark> {
    // Before the transaction begins: it would end while code is fetched.
    const { writeCopy } = await loadCopyBody();
    return this.#connection.change(changedStories([copy.story.id]), async (database) => {
      const transaction = database.transaction(SAVED, 'readwrite', STRICT);
      const bookmarks = transaction.objectStore('bookmarks');
      const write = async (): Promise<Bookmark> => {
        const present = await bookmarks.get(copy.story.id);
        if (present) return present;
        const last = await bookmarks.index('sequence').openKeyCursor(null, 'prev');
        const row = writeCopy(copy, (last?.key ?? 0) + 1, this.#now());
        await Promise.all([bookmarks.add(row.bookmark), transaction.objectStore('copies').put(row.copy)]);
        return row.bookmark;
      };
      const [bookmark] = await Promise.all([write(), transaction.done]);
      return bookmark;
    });
  }

  async copy(id: string): Promise<StoryCopy | null> {
    const row = await this.#row(id);
    return row && (await loadCopyBody()).readCopy(row.bookmark, row.copy);
  }

  async verify(id: string): Promise<Verdict> {
    const row = await this.#row(id);
    if (!row) return 'missing';
    const { isIntact } = await loadCopyBody();
    return isIntact(row.bookmark, row.copy) ? 'verified' : 'damaged';
  }

  remove(id: string): Promise<RemovedBookmark | null> {
    return this.#connection.change(changedStories([id]), async (database) => {
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
  }

  async restore({ bookmark, copy }: RemovedBookmark): Promise<void> {
    await this.#connection.change(changedStories([bookmark.id]), async (database) => {
      const transaction = database.transaction(SAVED, 'readwrite', STRICT);
      const bookmarks = transaction.objectStore('bookmarks');
      const put = async (): Promise<void> => {
        if (await bookmarks.getKey(bookmark.id)) return;
        const [taken, last] = await Promise.all([bookmarks.index('sequence').getKey(bookmark.sequence), bookmarks.index('sequence').openKeyCursor(null, 'prev')]);
        // The last number is given anew when another story is saved before a removal is undone.
        const sequence = taken === undefined ? bookmark.sequence : (last?.key ?? 0) + 1;
        await Promise.all([bookmarks.add({ ...bookmark, sequence }), transaction.objectStore('copies').put(copy)]);
      };
      await Promise.all([put(), transaction.done]);
    });
  }

  async corrections(): Promise<readonly Correction[]> {
    // By story, facet and value: the order of its keys is that of code units.
    return this.#connection.use((database) => database.getAll('corrections'));
  }

  correct(corrections: readonly Correction[]): Promise<void> {
    return this.#changeCorrections((store) => corrections.map((correction) => store.put(correction)));
  }

  withdraw(corrections: readonly Correction[]): Promise<void> {
    return this.#changeCorrections((store) => corrections.map(({ story, facet, value }) => store.delete([story, facet, value])));
  }

  async views(): Promise<SavedViews> {
    const { IndexedDbViews } = await import('./indexeddb-views.ts');
    return new IndexedDbViews(this.#connection);
  }

  async searches(): Promise<RecentSearches> {
    const { IndexedDbSearches } = await import('./indexeddb-searches.ts');
    return new IndexedDbSearches(this.#connection);
  }

  async rows<Name extends KeptName>(name: Name): Promise<Rows<KeptRows[Name]>> {
    const { IndexedDbRows } = await import('./indexeddb-rows.ts');
    return new IndexedDbRows(this.#connection, name);
  }

  async care(): Promise<Care> {
    const { IndexedDbCare } = await import('./indexeddb-care.ts');
    return new IndexedDbCare(this.#connection, this.#now);
  }

  async whole(): Promise<WholeLibrary> {
    const { IndexedDbWhole } = await import('./indexeddb-whole.ts');
    return new IndexedDbWhole(this.#connection);
  }

  subscribe(listener: ChangeListener): () => void {
    return this.#connection.subscribe(listener);
  }

  close(): void {
    this.#connection.close();
  }

  #changeCorrections(change: (store: CorrectionStore) => readonly Promise<unknown>[]): Promise<void> {
    return this.#connection.change(changedRows('corrections'), async (database) => {
      const transaction = database.transaction('corrections', 'readwrite', STRICT);
      await Promise.all([...change(transaction.store), transaction.done]);
    });
  }

  #row(id: string): Promise<RemovedBookmark | null> {
    return this.#connection.use(async (database) => {
      const transaction = database.transaction(SAVED, 'readonly');
      const [bookmark, copy] = await Promise.all([transaction.objectStore('bookmarks').get(id), transaction.objectStore('copies').get(id)]);
      return bookmark ? { bookmark, copy: copy ?? { id, body: '' } } : null;
    });
  }
}

/**
 * ReferenceError: there is no IndexedDB at all. Chromium says UnknownError both where a policy blocks storage, and with it all other storage of the site, and
 * where it cannot read a database that is there: that one must not be taken for none.
 */
function isDenied(cause: unknown): boolean {
  return cause instanceof ReferenceError || (cause instanceof DOMException && cause.name === 'UnknownError' && isAllDenied());
}

function isAllDenied(): boolean {
  try {
    return localStorage.length < 0;
  } catch {
    return true;
  }
}
