import { BACKUP_STORES, byKey, keyOf, mapStoresInTurn, type LibraryRows } from './backup-rows.ts';
import type { Changed } from './changed.ts';
import { NO_PAUSE, type Pause } from './in-slices.ts';

/** What an act on the whole library took out and what it put in: enough to undo it. */
export interface LibraryChange {
  readonly taken: LibraryRows;
  readonly put: LibraryRows;
}

/** The library as a whole. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface WholeLibrary {
  /** All rows as they stand at one moment. */
  read(): Promise<LibraryRows>;
  /**
   * Makes of all rows what `plan` says, in one transaction: nothing between comes in, and a crash leaves all as it was.
   * @param plan pure, since it may be asked twice, and awaits nothing but its pause; a row that it hands on as it is stays untouched
   */
  change(plan: (present: LibraryRows, pause: Pause) => LibraryRows | Promise<LibraryRows>): Promise<LibraryChange>;
}

/** What leads from some rows to others. A row that is the same object in both is in neither list; one that changed is in both. */
export async function changeBetween(present: LibraryRows, next: LibraryRows, pause: Pause = NO_PAUSE): Promise<LibraryChange> {
  return { taken: await without(present, next, pause), put: await without(next, present, pause) };
}

/** Saved stories that a change took out, brought in or wrote anew: what was known of their copies is known no more. */
export function storiesTouched({ taken, put }: LibraryChange): ReadonlySet<string> {
  return new Set([taken.bookmarks, taken.copies, put.bookmarks, put.copies].flatMap((rows) => rows.map(({ id }) => id)));
}

/** What a change of the library was about, as its listeners are told. */
export function changedIn(change: LibraryChange): Changed {
  return { stores: BACKUP_STORES.filter((name) => change.taken[name].length + change.put[name].length > 0), copies: [...storiesTouched(change)] };
}

/** Of stories with a check on record those whose check says nothing any more: they are touched, or not saved. @param next the rows after the change */
export function checksThatEnd(checked: readonly string[], change: LibraryChange, next: LibraryRows): readonly string[] {
  const touched = storiesTouched(change);
  const saved = new Set(next.bookmarks.map(({ id }) => id));
  return checked.filter((id) => touched.has(id) || !saved.has(id));
}

function without(rows: LibraryRows, others: LibraryRows, pause: Pause): Promise<LibraryRows> {
  return mapStoresInTurn(async (name) => {
    await pause();
    const there = byKey(name, others[name]);
    return rows[name].filter((row) => there.get(keyOf(name, row)) !== row);
  });
}
