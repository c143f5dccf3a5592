import { LibraryError } from './errors.ts';
import { IndexedDbLibrary } from './indexeddb-library.ts';
import { libraryName } from './library-name.ts';
import type { Library } from './library.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Opens the reader's library; in memory only, where the browser gives no storage.
 * @param basePath begins and ends with `/`.
 * @param freeRoom lets go of what can be had again, when there is no room for what cannot; says whether there was anything.
 * @throws LibraryError when there is storage but it cannot be opened: writing to memory then would hide what is saved.
 */
export async function openLibrary(basePath: string, freeRoom: () => Promise<boolean>): Promise<Library> {
  const now = (): string => new Date().toISOString();
  try {
    return await IndexedDbLibrary.open({ name: libraryName(basePath), migrations: MIGRATIONS, now, freeRoom });
  } catch (cause) {
    if (!(cause instanceof LibraryError && cause.fault === 'unavailable')) throw cause;
    // Few readers need it, so it is code of its own.
    const { MemoryLibrary } = await import('./memory-library.ts');
    return new MemoryLibrary(now);
  }
}
