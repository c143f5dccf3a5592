import { changeBetween, type LibraryChange, type WholeLibrary } from './whole-library.ts';
import { NO_PAUSE, type Pause } from './in-slices.ts';
import { keyOfRow, type KeptName } from './kept-rows.ts';
import { mapStores, type LibraryRows } from './backup-rows.ts';
import type { Library } from './library.ts';

const KEPT = ['highlights', 'notes', 'tags', 'readings', 'visits', 'documents'] as const satisfies readonly KeptName[];

/** All that a library in memory holds, by its own acts: nothing outlives the tab there, so that nothing can be left half done. */
export class MemoryWhole implements WholeLibrary {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  async read(): Promise<LibraryRows> {
    const bookmarks = await this.#library.bookmarks();
    const copies = await Promise.all(bookmarks.map(async ({ id }) => ({ id, body: JSON.stringify(await this.#library.copy(id)) })));
    const [corrections, views, searches] = await Promise.all([
      this.#library.corrections(), this.#library.views().then((rows) => rows.list()), this.#library.searches().then((rows) => rows.list()),
    ]);
    const kept = new Map(await Promise.all(KEPT.map(async (name) => [name as string, await (await this.#library.rows(name)).list()] as const)));
    return { ...mapStores((name) => (kept.get(name) ?? []) as never[]), bookmarks, copies, corrections, views, searches };
  }

  async change(plan: (present: LibraryRows, pause: Pause) => LibraryRows | Promise<LibraryRows>): Promise<LibraryChange> {
    const present = await this.read();
    const next = await plan(present, NO_PAUSE);
    const change = await changeBetween(present, next);
    // Bookmark and copy are one row here: where one changes, both are written.
    const staying = new Set(next.bookmarks.map(({ id }) => id));
    const changed = new Set([...change.put.bookmarks, ...change.put.copies, ...change.taken.copies].map(({ id }) => id));
    await this.#take({ ...change.taken, bookmarks: present.bookmarks.filter(({ id }) => changed.has(id) || !staying.has(id)) });
    await this.#put({ ...change.put, bookmarks: next.bookmarks.filter(({ id }) => changed.has(id)), copies: next.copies });
    return change;
  }

  async #take({ bookmarks, corrections, views, searches, ...kept }: LibraryRows): Promise<void> {
    const [savedViews, recentSearches] = [await this.#library.views(), await this.#library.searches()];
    for (const { id } of bookmarks) await this.#library.remove(id);
    await this.#library.withdraw(corrections);
    for (const { search } of views) await savedViews.remove(search);
    await recentSearches.forget(searches.map(({ query }) => query));
    for (const name of KEPT) await (await this.#library.rows(name)).remove(kept[name].map((row) => keyOfRow(name, row)));
  }

  async #put({ bookmarks, copies, corrections, views, searches, ...kept }: LibraryRows): Promise<void> {
    const [savedViews, recentSearches] = [await this.#library.views(), await this.#library.searches()];
    const bodies = new Map(copies.map((copy) => [copy.id, copy]));
    for (const bookmark of bookmarks) await this.#library.restore({ bookmark, copy: bodies.get(bookmark.id) ?? { id: bookmark.id, body: '' } });
    await this.#library.correct(corrections);
    for (const view of views) await savedViews.restore(view);
    await recentSearches.restore(searches);
    for (const name of KEPT) await (await this.#library.rows(name)).restore(kept[name]);
  }
}
