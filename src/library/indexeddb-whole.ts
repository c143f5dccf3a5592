import { BACKUP_STORES, keyOf, mapStores, type LibraryRows, type RowOf, type StoreName } from './backup-rows.ts';
import { completeOrAbort, STRICT, type LibraryConnection } from './connection.ts';
import type { AnyStore, WholeStores, WritableStore } from './database.ts';
import { changeBetween, changedIn, checksThatEnd, type LibraryChange, type WholeLibrary } from './whole-library.ts';

const WHOLE_STORES: WholeStores = [...BACKUP_STORES, 'checks'];

/** All stores of the library in IndexedDB at once, acknowledged on the transaction's `complete`. */
export class IndexedDbWhole implements WholeLibrary {
  readonly #connection: LibraryConnection;

  constructor(connection: LibraryConnection) {
    this.#connection = connection;
  }

  read(): Promise<LibraryRows> {
    return this.#connection.use((database) => {
      const transaction = database.transaction(WHOLE_STORES);
      return readAll((name) => transaction.objectStore(name));
    });
  }

  change(plan: (present: LibraryRows) => LibraryRows): Promise<LibraryChange> {
    return this.#connection.change(changedIn, async (database) => {
      const transaction = database.transaction(WHOLE_STORES, 'readwrite', STRICT);
      const work = async (): Promise<LibraryChange> => {
        const present = await readAll((name) => transaction.objectStore(name));
        const next = plan(present);
        const change = changeBetween(present, next);
        const checked = await transaction.objectStore('checks').getAllKeys();
        const checks = checksThatEnd(checked, change, next).map((id) => transaction.objectStore('checks').delete(id));
        await Promise.all([...checks, ...BACKUP_STORES.flatMap((name) => write(name, transaction.objectStore(name), change))]);
        return change;
      };
      return completeOrAbort(transaction, work());
    });
  }
}

async function readAll(storeOf: (name: StoreName) => AnyStore): Promise<LibraryRows> {
  const read = new Map(await Promise.all(BACKUP_STORES.map(async (name) => [name, await readStore(name, storeOf(name))] as const)));
  return mapStores((name) => (read.get(name) ?? []) as RowOf<typeof name>[]);
}

/** A recent search has its number for a key and not in its row. */
async function readStore(name: StoreName, store: AnyStore): Promise<readonly object[]> {
  const [keys, rows] = await Promise.all([name === 'searches' ? store.getAllKeys() : [], store.getAll()]);
  return name === 'searches' ? rows.map((row, place) => ({ ...row, sequence: keys[place] })) : rows;
}

/** First all that goes, the earlier form of what changes too: until then its number may stand in the way of another. */
function write(name: StoreName, store: WritableStore, { taken, put }: LibraryChange): readonly Promise<unknown>[] {
  return [
    ...taken[name].map((row) => store.delete(storedKey(name, row))),
    ...put[name].map((row) => (name === 'searches' && 'query' in row ? store.put({ query: row.query }, row.sequence) : store.put(row))),
  ];
}

function storedKey(name: StoreName, row: RowOf<StoreName>): string | number | string[] {
  if (name === 'searches' && 'query' in row) return row.sequence;
  const parts = JSON.parse(keyOf(name, row)) as readonly string[];
  return parts.length === 1 ? parts[0] ?? '' : [...parts];
}
