import { changedRows } from './changed.ts';
import { completeOrAbort, STRICT, type LibraryConnection } from './connection.ts';
import { keyOfRow, type KeptName, type KeptRows, type Rows } from './kept-rows.ts';
import type { Database, RowStore } from './database.ts';

/** Rows in IndexedDB, acknowledged on the transaction's `complete`. */
export class IndexedDbRows<Name extends KeptName> implements Rows<KeptRows[Name]> {
  readonly #connection: LibraryConnection;
  readonly #name: Name;

  constructor(connection: LibraryConnection, name: Name) {
    this.#connection = connection;
    this.#name = name;
  }

  list(): Promise<readonly KeptRows[Name][]> {
    return this.#connection.use((database) => database.getAllFromIndex(this.#name, 'sequence') as Promise<KeptRows[Name][]>);
  }

  keys(): Promise<readonly (readonly string[])[]> {
    return this.#connection.use(async (database) => {
      const name: KeptName = this.#name;
      return (await database.getAllKeysFromIndex(name, 'sequence')).map((key) => (typeof key === 'string' ? [key] : key));
    });
  }

  on(stories: readonly string[]): Promise<readonly KeptRows[Name][]> {
    return this.#connection.use(async (database) => {
      const lists = await Promise.all(stories.map((story) => rowsOn(database, this.#name, story)));
      return (lists.flat() as KeptRows[Name][]).toSorted((one, other) => one.sequence - other.sequence);
    });
  }

  put(rows: readonly KeptRows[Name][]): Promise<readonly KeptRows[Name][]> {
    return this.#write(async (store) => {
      const last = await store.index('sequence').openKeyCursor(null, 'prev');
      let next = last?.key ?? 0;
      const numbered = rows.map((row) => (row.sequence > 0 ? row : { ...row, sequence: (next += 1) }));
      await Promise.all(numbered.map((row) => store.put(row)));
      return numbered;
    });
  }

  change(key: readonly string[], change: (row: KeptRows[Name] | null) => KeptRows[Name] | null): Promise<KeptRows[Name] | null> {
    return this.#write(async (store) => {
      const made = change(await this.#get(store, key));
      if (!made) {
        await store.delete(asKey(key));
        return null;
      }
      const last = made.sequence > 0 ? null : await store.index('sequence').openKeyCursor(null, 'prev');
      const row = made.sequence > 0 ? made : { ...made, sequence: (last?.key ?? 0) + 1 };
      await store.put(row);
      return row;
    });
  }

  remove(keys: readonly (readonly string[])[]): Promise<readonly KeptRows[Name][]> {
    return this.#write(async (store) => {
      const taken = await Promise.all(keys.map((key) => this.#get(store, key)));
      await Promise.all(keys.map((key) => store.delete(asKey(key))));
      return taken.filter((row) => row !== null);
    });
  }

  restore(rows: readonly KeptRows[Name][]): Promise<void> {
    return this.replace([], rows);
  }

  async replace(keys: readonly (readonly string[])[], rows: readonly KeptRows[Name][]): Promise<void> {
    await this.#write(async (store) => {
      await Promise.all(keys.map((key) => store.delete(asKey(key))));
      const present = await Promise.all(rows.map((row) => store.getKey(asKey(keyOfRow(this.#name, row)))));
      await Promise.all(rows.filter((_, place) => present[place] === undefined).map((row) => store.put(row)));
    });
  }

  async #get(store: RowStore, key: readonly string[]): Promise<KeptRows[Name] | null> {
    return (await store.get(asKey(key)) as KeptRows[Name] | undefined) ?? null;
  }

  #write<T>(work: (store: RowStore) => Promise<T>): Promise<T> {
    return this.#connection.change(changedRows(this.#name), (database) => {
      const name: KeptName = this.#name;
      const transaction = database.transaction(name, 'readwrite', STRICT);
      return completeOrAbort(transaction, work(transaction.store));
    });
  }
}

/** By the index of highlights, and by the keys of the others, which begin with the story. */
async function rowsOn(database: Database, name: KeptName, story: string): Promise<readonly KeptRows[KeptName][]> {
  if (name === 'documents') return [];
  if (name === 'highlights') return database.getAllFromIndex(name, 'story', story);
  // A list is after every text.
  return database.getAll(name, name === 'tags' ? IDBKeyRange.bound([story], [story, []]) : story);
}

/** A key of one part stands as it is. */
function asKey(key: readonly string[]): string | string[] {
  return key.length === 1 ? key[0] ?? '' : [...key];
}
