import { openDB, unwrap, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Correction } from '../domain/correction.ts';
import type { BACKUP_STORES, StoreName } from './backup-rows.ts';
import type { Check, Standing } from './care.ts';
import { LibraryError } from './errors.ts';
import type { KeptName, KeptRows } from './kept-rows.ts';
import type { Migration } from './migrations.ts';
import type { Bookmark, StoredCopy } from './saved-story.ts';
import type { SavedView } from './saved-view.ts';

interface KeptStore<Name extends KeptName> {
  key: string | string[];
  value: KeptRows[Name];
  indexes: { sequence: number };
}

export interface LibrarySchema extends DBSchema {
  bookmarks: { key: string; value: Bookmark; indexes: { sequence: number } };
  copies: { key: string; value: StoredCopy };
  corrections: { key: [story: string, facet: string, value: string]; value: Correction };
  views: { key: string; value: SavedView; indexes: { sequence: number } };
  highlights: Omit<KeptStore<'highlights'>, 'indexes'> & { indexes: { sequence: number; story: string } };
  notes: KeptStore<'notes'>;
  tags: KeptStore<'tags'>;
  readings: KeptStore<'readings'>;
  visits: KeptStore<'visits'>;
  documents: KeptStore<'documents'>;
  searches: { key: number; value: { readonly query: string }; indexes: { query: string } };
  checks: { key: string; value: Check };
  standing: { key: keyof Standing; value: Standing[keyof Standing] };
}

/** A connection. The only door to the `idb` package. */
export type Database = IDBPDatabase<LibrarySchema>;

/** The corrections, inside a transaction that may write. */
export type CorrectionStore = IDBPObjectStore<LibrarySchema, ['corrections'], 'corrections', 'readwrite'>;

/** The recent searches, inside a transaction that may write. */
export type SearchStore = IDBPObjectStore<LibrarySchema, ['searches'], 'searches', 'readwrite'>;

/** The rows of one store, inside a transaction that may write. */
export type RowStore = IDBPObjectStore<LibrarySchema, [KeptName], KeptName, 'readwrite'>;

/** The stores that an act on the whole library is about: those of a backup, and the checks of the copies in them. */
export type WholeStores = readonly [...typeof BACKUP_STORES, 'checks'];

/** Any store of a backup, to be read; and inside a transaction that may write. */
export type AnyStore = IDBPObjectStore<LibrarySchema, WholeStores, StoreName, 'readonly' | 'readwrite'>;
export type WritableStore = IDBPObjectStore<LibrarySchema, WholeStores, StoreName, 'readwrite'>;

/** Every store that this version reads or writes. */
const STORES = [
  'bookmarks', 'copies', 'corrections', 'views', 'searches', 'highlights', 'notes', 'tags', 'readings', 'visits', 'documents', 'checks', 'standing',
] as const;

/**
 * Opens the database and raises its schema where needed, all steps in one transaction: a crash in the middle leaves the old one. Where a
 * later version of the app raised it further, it is opened as it stands.
 * @param whenLost called once when the connection ends under us: storage cleared, or a newer version of the app in another tab needs it.
 * @throws LibraryError `blocked` when a tab holds an older version open, `newer` when a store is missing; DOMException for the rest.
 */
export async function openDatabase(name: string, migrations: readonly Migration[], whenLost: () => void): Promise<Database> {
  const database = await open(name, migrations, whenLost).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'VersionError') return open(name, null, whenLost);
    throw cause;
  });
  const missing = STORES.filter((store) => !database.objectStoreNames.contains(store));
  if (missing.length > 0) {
    database.close();
    throw new LibraryError('newer', `${name} version ${database.version} has no ${missing.join(', ')}; reload to get the newer version of the app`);
  }
  return database;
}

function open(name: string, migrations: readonly Migration[] | null, whenLost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = false;
    const settle = (database: Database): void => {
      // After «blocked» was reported nobody waits for this connection any more.
      if (given) database.close();
      else resolve(database);
    };
    const opening = openDB<LibrarySchema>(name, migrations?.length, {
      upgrade(database, oldVersion, _newVersion, transaction, event) {
        for (const migrate of migrations?.slice(oldVersion) ?? []) migrate(unwrap(database), unwrap(transaction));
        // Chromium's own word that it found the files unreadable and began anew.
        if ('dataLoss' in event && event.dataLoss === 'total') void transaction.objectStore('standing').put(true, 'emptied');
      },
      blocked() {
        given = true;
        reject(new LibraryError('blocked', `${name} is held open by another tab; close the app's other tabs, then reload`));
      },
      blocking(_currentVersion, _blockedVersion, event) {
        // Closing at once lets the newer version in; the next use here opens what it made.
        (event.target as IDBDatabase).close();
        whenLost();
      },
      terminated: whenLost,
    });
    opening.then(settle, reject);
  });
}
