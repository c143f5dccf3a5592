import { changedRows } from './changed.ts';
import { STRICT, type LibraryConnection } from './connection.ts';
import type { SavedView, SavedViews } from './saved-view.ts';

const CHANGED = changedRows('views');

/** Saved views in IndexedDB: one row a view, acknowledged on the transaction's `complete`. */
export class IndexedDbViews implements SavedViews {
  readonly #connection: LibraryConnection;

  constructor(connection: LibraryConnection) {
    this.#connection = connection;
  }

  list(): Promise<readonly SavedView[]> {
    return this.#connection.use((database) => database.getAllFromIndex('views', 'sequence'));
  }

  save(search: string, seen: string): Promise<SavedView> {
    return this.#connection.change(CHANGED, async (database) => {
      const transaction = database.transaction('views', 'readwrite', STRICT);
      const write = async (): Promise<SavedView> => {
        const present = await transaction.store.get(search);
        if (present) return present;
        const last = await transaction.store.index('sequence').openKeyCursor(null, 'prev');
        const view: SavedView = { search, sequence: (last?.key ?? 0) + 1, name: null, seen };
        await transaction.store.add(view);
        return view;
      };
      const [view] = await Promise.all([write(), transaction.done]);
      return view;
    });
  }

  rename(search: string, name: string | null): Promise<void> {
    return this.#replace(search, (view) => ({ ...view, name }));
  }

  async see(search: string, seen: string): Promise<void> {
    // Telling every tab of nothing new would make each of them count anew.
    const present = await this.#connection.use((database) => database.get('views', search));
    if (present && present.seen !== seen) await this.#replace(search, (view) => ({ ...view, seen }));
  }

  remove(search: string): Promise<SavedView | null> {
    return this.#connection.change(CHANGED, async (database) => {
      const transaction = database.transaction('views', 'readwrite', STRICT);
      const take = async (): Promise<SavedView | null> => {
        const view = await transaction.store.get(search);
        await transaction.store.delete(search);
        return view ?? null;
      };
      const [taken] = await Promise.all([take(), transaction.done]);
      return taken;
    });
  }

  restore(view: SavedView): Promise<void> {
    return this.#connection.change(CHANGED, async (database) => {
      const transaction = database.transaction('views', 'readwrite', STRICT);
      const put = async (): Promise<void> => {
        if (!(await transaction.store.getKey(view.search))) await transaction.store.add(view);
      };
      await Promise.all([put(), transaction.done]);
    });
  }

  #replace(search: string, change: (view: SavedView) => SavedView): Promise<void> {
    return this.#connection.change(CHANGED, async (database) => {
      const transaction = database.transaction('views', 'readwrite', STRICT);
      const put = async (): Promise<void> => {
        const view = await transaction.store.get(search);
        if (view) await transaction.store.put(change(view));
      };
      await Promise.all([put(), transaction.done]);
    });
  }
}
