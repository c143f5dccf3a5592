/** The part of IndexedDB's own interface that a migration may use. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/**
 * Step n raises the schema from version n to n + 1; the list's length is the present version. Steps are final once released, and only add:
 * a reader rolled back to older code opens the newer schema and finds all that it knows.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('bookmarks', { keyPath: 'id' }).createIndex('sequence', 'sequence', { unique: true });
    database.createObjectStore('copies', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('corrections', { keyPath: ['story', 'facet', 'value'] });
  },
  (database) => {
    // A number may be given again after a removal is undone: order then goes on by key.
    database.createObjectStore('views', { keyPath: 'search' }).createIndex('sequence', 'sequence');
    // Its numbers are never given twice, so that what is put back stands where it stood.
    database.createObjectStore('searches', { autoIncrement: true }).createIndex('query', 'query', { unique: true });
  },
  (database) => {
    for (const [name, key] of [['highlights', 'id'], ['notes', 'story'], ['tags', ['story', 'tag']], ['readings', 'story'], ['visits', 'story'], ['documents', 'sha256']] as const) {
      database.createObjectStore(name, { keyPath: typeof key === 'string' ? key : [...key] }).createIndex('sequence', 'sequence');
    }
    database.createObjectStore('checks', { keyPath: 'id' });
    database.createObjectStore('standing');
  },
  (_database, transaction) => {
    transaction.objectStore('highlights').createIndex('story', 'story');
  },
];
