import { KINDS, type Care, type Check, type Counts, type Holding, type Kind, type Loss, type Tally } from './care.ts';
import { changedStories } from './changed.ts';
import { completeOrAbort, STRICT, type LibraryConnection } from './connection.ts';
import { writeCopy } from './copy-body.ts';
import { compareTallies } from './compare-tallies.ts';
import type { Database } from './database.ts';
import type { StoryCopy } from './saved-story.ts';
import { sizeOfRow } from './size-of-row.ts';

/** Rows that are read at once to be measured: so few that nobody who scrolls feels it; of documents fewer, so that large ones are never in memory together. */
const READ_AT_ONCE = 200;
const DOCUMENTS_AT_ONCE = 4;

/** What one count looks at: nothing between comes in. */
const COUNTED = [...KINDS, 'standing'] as const;

/** Care of the library in IndexedDB. Other tabs are told of what is mended and of nothing else: no other row that a reader made is changed. */
export class IndexedDbCare implements Care {
  readonly #connection: LibraryConnection;
  readonly #now: () => string;

  /** @param now ISO time for display. */
  constructor(connection: LibraryConnection, now: () => string) {
    this.#connection = connection;
    this.#now = now;
  }

  checks(): Promise<readonly Check[]> {
    return this.#connection.use((database) => database.getAll('checks'));
  }

  async note(checks: readonly Check[]): Promise<void> {
    await this.#connection.use(async (database) => {
      const transaction = database.transaction(['bookmarks', 'checks'], 'readwrite');
      const put = async (check: Check): Promise<void> => {
        const [bookmarks, kept] = [transaction.objectStore('bookmarks'), transaction.objectStore('checks')];
        if (await bookmarks.getKey(check.id) === undefined) await kept.delete(check.id);
        else await kept.put(check);
      };
      await Promise.all([...checks.map(put), transaction.done]);
    });
  }

  mend(copy: StoryCopy): Promise<boolean> {
    return this.#connection.change(changedStories([copy.story.id]), async (database) => {
      const transaction = database.transaction(['bookmarks', 'copies'], 'readwrite', STRICT);
      const put = async (): Promise<boolean> => {
        const bookmark = await transaction.objectStore('bookmarks').get(copy.story.id);
        if (!bookmark) return false;
        const row = writeCopy(copy, bookmark.sequence, bookmark.savedAt);
        await Promise.all([transaction.objectStore('bookmarks').put(row.bookmark), transaction.objectStore('copies').put(row.copy)]);
        return true;
      };
      return completeOrAbort(transaction, put());
    });
  }

  holdings(kinds: readonly Kind[], pause: () => Promise<void>): Promise<Readonly<Partial<Record<Kind, Holding>>>> {
    return this.#connection.use(async (database) => {
      const holdings: [Kind, Holding][] = [];
      for (const kind of kinds) holdings.push([kind, await measure(database, kind, pause)]);
      return Object.fromEntries(holdings);
    });
  }

  takeStock(outside: Tally | null): Promise<{ readonly tally: Tally; readonly loss: Loss | null }> {
    return this.#connection.use(async (database) => {
      const transaction = database.transaction(COUNTED, 'readwrite', STRICT);
      const standing = transaction.objectStore('standing');
      const take = async (): Promise<{ tally: Tally; loss: Loss | null }> => {
        const numbers = await Promise.all(KINDS.map(async (kind) => [kind, await transaction.objectStore(kind).count()] as const));
        const counts = Object.fromEntries(numbers) as Counts;
        const [inside, known, emptied] = await Promise.all([standing.get('tally'), standing.get('loss'), standing.get('emptied')]);
        const found = compareTallies({ inside: (inside ?? null) as Tally | null, outside, counts, emptied: emptied === true });
        const loss = found.lost ? { lost: found.lost, foundAt: this.#now() } : ((known ?? null) as Loss | null);
        await standing.put(found.tally, 'tally');
        await standing.delete('emptied');
        if (found.lost && loss) await standing.put(loss, 'loss');
        return { tally: found.tally, loss };
      };
      const [taken] = await Promise.all([take(), transaction.done]);
      return taken;
    });
  }

  async dismissLoss(): Promise<void> {
    await this.#connection.use((database) => database.delete('standing', 'loss'));
  }
}

/** Reads a store part by part, so that a large one is never in memory whole. A saved story counts with its copy, as it was measured when it was written. */
async function measure(database: Database, kind: Kind, pause: () => Promise<void>): Promise<Holding> {
  let [rows, bytes] = [0, 0];
  let range: IDBKeyRange | null = null;
  for (;;) {
    await pause();
    const { store } = database.transaction(kind);
    const most = kind === 'documents' ? DOCUMENTS_AT_ONCE : READ_AT_ONCE;
    const [keys, values]: [IDBValidKey[], object[]] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most)]);
    const last = keys.at(-1);
    if (last === undefined) return { rows, bytes };
    rows += keys.length;
    bytes += values.reduce<number>((sum, row) => sum + sizeOfRow(row), 0);
    range = IDBKeyRange.lowerBound(last, true);
  }
}
