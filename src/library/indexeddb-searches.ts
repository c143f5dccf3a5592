import { changedRows } from './changed.ts';
import { STRICT, type LibraryConnection } from './connection.ts';
import type { SearchStore } from './database.ts';
import { RECENT_SEARCHES, type RecentSearch, type RecentSearches } from './recent-search.ts';

const CHANGED = changedRows('searches');

/** Recent searches in IndexedDB: one row a query, acknowledged on the transaction's `complete`. */
export class IndexedDbSearches implements RecentSearches {
  readonly #connection: LibraryConnection;

  constructor(connection: LibraryConnection) {
    this.#connection = connection;
  }

  list(): Promise<readonly RecentSearch[]> {
    return this.#connection.use(async (database) => {
      const { store } = database.transaction('searches');
      const [sequences, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return rows.map(({ query }, place) => ({ query, sequence: sequences[place] ?? 0 })).toReversed();
    });
  }

  remember(query: string): Promise<void> {
    return this.#change(async (store) => {
      const earlier = await store.index('query').getKey(query);
      if (earlier !== undefined) await store.delete(earlier);
      await store.add({ query });
      await cut(store);
    });
  }

  forget(queries: readonly string[]): Promise<readonly RecentSearch[]> {
    return this.#change(async (store) => {
      const sequences = await Promise.all(queries.map((query) => store.index('query').getKey(query)));
      const found = queries.flatMap((query, place) => (sequences[place] === undefined ? [] : [{ query, sequence: sequences[place] }]));
      await Promise.all(found.map(({ sequence }) => store.delete(sequence)));
      return found.toSorted((one, other) => other.sequence - one.sequence);
    });
  }

  restore(searches: readonly RecentSearch[]): Promise<void> {
    return this.#change(async (store) => {
      const present = await Promise.all(searches.map(({ query }) => store.index('query').getKey(query)));
      const missing = searches.filter((_, place) => present[place] === undefined);
      await Promise.all(missing.map(({ query, sequence }) => store.add({ query }, sequence)));
      await cut(store);
    });
  }

  #change<T>(work: (store: SearchStore) => Promise<T>): Promise<T> {
    return this.#connection.change(CHANGED, async (database) => {
      const transaction = database.transaction('searches', 'readwrite', STRICT);
      const [result] = await Promise.all([work(transaction.store), transaction.done]);
      return result;
    });
  }
}

/** Lets go of the oldest beyond what is kept. */
async function cut(store: SearchStore): Promise<void> {
  const sequences = await store.getAllKeys();
  await Promise.all(sequences.slice(0, -RECENT_SEARCHES).map((sequence) => store.delete(sequence)));
}
