import { BACKUP_STORES, keyOf, mapStores, type LibraryRows, type RowOf, type StoreName } from './backup-rows.ts';
import { completeOrAbort, STRICT, type LibraryConnection } from './connection.ts';
import type { AnyStore, WholeStores, WritableStore } from './database.ts';
import { createPause, type Pause } from './in-slices.ts';
import { changeBetween, changedIn, checksThatEnd, type LibraryChange, type WholeLibrary } from './whole-library.ts';

/** Rows that are read or written at once: so few that nobody feels it. Of documents fewer, which may be large. */
const AT_ONCE = 100;
const DOCUMENTS_AT_ONCE = 4;

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

  change(plan: (present: LibraryRows, pause: Pause) => LibraryRows | Promise<LibraryRows>): Promise<LibraryChange> {
    return this.#connection.change(changedIn, async (database) => {
      const transaction = database.transaction(WHOLE_STORES, 'readwrite', STRICT);
      const work = async (): Promise<LibraryChange> => {
        const present = await readAll((name) => transaction.objectStore(name));
        const checks = transaction.objectStore('checks');
        // A transaction ends when nothing is asked of it: so it is asked something whenever others have their turn.
        const pause = createPause(() => checks.getKey(''));
        const next = await plan(present, pause);
        const change = await changeBetween(present, next, pause);
        await Promise.all(checksThatEnd(await checks.getAllKeys(), change, next).map((id) => checks.delete(id)));
        for (const name of BACKUP_STORES) await write(name, transaction.objectStore(name), change);
        return change;
      };
      return completeOrAbort(transaction, work());
    });
  }
}

async function readAll(storeOf: (name: StoreName) => AnyStore): Promise<LibraryRows> {
  const read = new Map<StoreName, readonly object[]>();
  for (const name of BACKUP_STORES) read.set(name, await readStore(name, storeOf(name)));
  return mapStores((name) => (read.get(name) ?? []) as RowOf<typeof name>[]);
}

/** Part by part: what is read at once is unpacked in one go. A recent search has its number for a key and not in its row. */
async function readStore(name: StoreName, store: AnyStore): Promise<readonly object[]> {
  const read: object[] = [];
  const most = atOnce(name);
  for (let range: IDBKeyRange | null = null; ;) {
    const [keys, rows]: [IDBValidKey[], object[]] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most)]);
    for (const [place, row] of rows.entries()) read.push(name === 'searches' ? { ...row, sequence: keys[place] } : row);
    const last = keys.at(-1);
    if (last === undefined || keys.length < most) return read;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** First all that goes, the earlier form of what changes too: until then its number may stand in the way of another. */
async function write(name: StoreName, store: WritableStore, { taken, put }: LibraryChange): Promise<void> {
  await inParts<RowOf<StoreName>>(taken[name], atOnce(name), (row) => store.delete(storedKey(name, row)));
  await inParts<RowOf<StoreName>>(put[name], atOnce(name), (row) => (name === 'searches' && 'query' in row ? store.put({ query: row.query }, row.sequence) : store.put(row)));
}

async function inParts<Row>(rows: readonly Row[], most: number, act: (row: Row) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += most) await Promise.all(rows.slice(start, start + most).map(act));
}

function atOnce(name: StoreName): number {
  return name === 'documents' ? DOCUMENTS_AT_ONCE : AT_ONCE;
}

function storedKey(name: StoreName, row: RowOf<StoreName>): string | number | string[] {
  if (name === 'searches' && 'query' in row) return row.sequence;
  const parts = JSON.parse(keyOf(name, row)) as readonly string[];
  return parts.length === 1 ? parts[0] ?? '' : [...parts];
}
