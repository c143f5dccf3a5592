import { BACKUP_STORES, byKey, keyOf, mapStores, mapStoresInTurn, type LibraryRows, type RowOf, type StoreName } from './backup-rows.ts';
import { orderedJson } from './backup-form.ts';
import { isIntact } from './copy-body.ts';
import { filterInSlices, mapInSlices, NO_PAUSE, type Pause } from './in-slices.ts';
import { RECENT_SEARCHES } from './recent-search.ts';
import type { LibraryChange } from './whole-library.ts';

/** What merging a backup would do to the rows of one store. */
export interface MergePreview {
  /** In the backup only: they come in. */
  readonly added: number;
  /** Equal in both. */
  readonly same: number;
  /** In both and not equal: they stay as they are here. */
  readonly differing: number;
  /** Damaged here and whole in the backup: they are mended. */
  readonly mended: number;
  /** Here only: they stay when merged, and go when all is replaced. */
  readonly onlyHere: number;
}

/** Of a row that is equal in both, these may differ: two devices count and tell the time each by itself. */
const OF_THE_DEVICE: ReadonlySet<string> = new Set(['sequence', 'savedAt', 'madeAt', 'writtenAt', 'visitedAt', 'broughtAt']);

/**
 * What merging would do, by store. A copy goes with its bookmark and has no line of its own.
 * @param pause lets others have their turn between rows, as in all plans here
 */
export async function previewMerge(present: LibraryRows, backup: LibraryRows, pause: Pause = NO_PAUSE): Promise<ReadonlyMap<StoreName, MergePreview>> {
  const mended = await damagedIds(present, pause);
  const documents = damagedDocuments(present, backup);
  const isMended = (name: StoreName, row: RowOf<StoreName>): boolean => (name === 'bookmarks' && 'id' in row && mended.has(row.id)) || (name === 'documents' && 'sha256' in row && documents.has(row.sha256));
  const preview = new Map<StoreName, MergePreview>();
  for (const name of BACKUP_STORES.filter((store) => store !== 'copies')) {
    const here = byKey<StoreName>(name, present[name]);
    const both = backup[name].flatMap((row): readonly (readonly [RowOf<StoreName>, RowOf<StoreName>])[] => {
      const other = here.get(keyOf<StoreName>(name, row));
      return other ? [[row, other]] : [];
    });
    const healed = backup[name].filter((row) => isMended(name, row)).length;
    const same = (await filterInSlices(both, ([row, other]) => !isMended(name, row) && isEqual(row, other), pause)).length;
    preview.set(name, { added: backup[name].length - both.length, same, differing: both.length - same - healed, mended: healed, onlyHere: here.size - both.length });
  }
  return preview;
}

/** All that is here, and of the backup what is not. A row in both stays as it is here, unless it is a saved story or a document that is damaged here. */
export async function mergeRows(present: LibraryRows, backup: LibraryRows, pause: Pause = NO_PAUSE): Promise<LibraryRows> {
  const mended = await damagedIds(present, pause);
  const whole = new Map(backup.bookmarks.filter(({ id }) => mended.has(id)).map((bookmark) => [bookmark.id, bookmark]));
  const here = new Set(present.bookmarks.map(({ id }) => id));
  const documents = damagedDocuments(present, backup);
  const bodies = new Map(backup.copies.filter(({ id }) => whole.has(id) || !here.has(id)).map((copy) => [copy.id, copy]));
  return addRows({
    ...present,
    bookmarks: present.bookmarks.map((row) => {
      const other = whole.get(row.id);
      return other ? { ...other, sequence: row.sequence, savedAt: row.savedAt } : row;
    }),
    copies: [...present.copies.filter(({ id }) => !bodies.has(id)), ...bodies.values()],
    documents: present.documents.map((row) => {
      const content = documents.get(row.sha256);
      return content ? { ...row, content } : row;
    }),
  }, backup, pause, 'behind');
}

/** The backup's rows and no others; a row that is wholly equal is handed on as it is here. */
export async function replaceRows(present: LibraryRows, backup: LibraryRows, pause: Pause = NO_PAUSE): Promise<LibraryRows> {
  const handedOn = await mapStoresInTurn(<Name extends StoreName>(name: Name) => {
    const here = byKey(name, present[name]);
    return mapInSlices(backup[name] as readonly RowOf<Name>[], (row) => {
      const other = here.get(keyOf(name, row));
      return other && orderedJson(other) === orderedJson(row) ? other : row;
    }, pause);
  });
  return addRows(mapStores(() => []), handedOn, pause);
}

/** Takes out what an act put in and puts back what it took. What the reader made or changed since then stays. */
export async function undoRows(present: LibraryRows, { taken, put }: LibraryChange, pause: Pause = NO_PAUSE): Promise<LibraryRows> {
  const rest = await mapStoresInTurn(<Name extends StoreName>(name: Name) => {
    const added = byKey(name, put[name]);
    return filterInSlices(present[name] as readonly RowOf<Name>[], (row) => {
      const other = added.get(keyOf(name, row));
      return !other || orderedJson(other) !== orderedJson(row);
    }, pause);
  });
  // A copy stays with the bookmark that stays, and with the one that comes back to it.
  const [staying, back, otherwise] = [rest.bookmarks, taken.bookmarks, taken.copies].map((rows) => new Set(rows.map(({ id }) => id)));
  return addRows({ ...rest, copies: present.copies.filter(({ id }) => staying?.has(id) || (back?.has(id) && !otherwise?.has(id))) }, taken, pause);
}

/**
 * Adds the rows whose keys are not there. Only bookmarks and recent searches have numbers of which none is given twice: the rest keeps its own, and one
 * library gives one backup.
 * @param searches of recent searches: whether they keep numbers that nobody has, or stand `behind` those that are there
 */
function addRows(present: LibraryRows, more: LibraryRows, pause: Pause, searches: 'keep' | 'behind' = 'keep'): Promise<LibraryRows> {
  return mapStoresInTurn(async <Name extends StoreName>(name: Name): Promise<readonly RowOf<Name>[]> => {
    await pause();
    const here = byKey(name, present[name]);
    const missing: readonly RowOf<Name>[] = more[name].filter((row) => !here.has(keyOf(name, row)));
    if (missing.length === 0) return present[name];
    if (name === 'searches') return addSearches(present, missing as readonly RowOf<'searches'>[], searches) as readonly RowOf<Name>[];
    const there: readonly RowOf<Name>[] = present[name];
    return [...there, ...(name === 'bookmarks' ? numberFreely(present.bookmarks, missing as readonly RowOf<'bookmarks'>[]) as readonly RowOf<Name>[] : missing)];
  });
}

/** Each keeps its number where nobody has it; else it stands behind all, in the order of its own library. */
function numberFreely(present: readonly RowOf<'bookmarks'>[], missing: readonly RowOf<'bookmarks'>[]): readonly RowOf<'bookmarks'>[] {
  const taken = new Set(present.map(({ sequence }) => sequence));
  let last = [...present, ...missing].reduce((most, { sequence }) => Math.max(most, sequence), 0);
  return missing.toSorted((one, other) => one.sequence - other.sequence).map((row) => {
    if (!taken.has(row.sequence)) {
      taken.add(row.sequence);
      return row;
    }
    last += 1;
    return { ...row, sequence: last };
  });
}

/** As many as there is room for, the newest first. */
function addSearches({ searches }: LibraryRows, missing: readonly RowOf<'searches'>[], where: 'keep' | 'behind'): readonly RowOf<'searches'>[] {
  const newest = missing.toSorted((one, other) => other.sequence - one.sequence).slice(0, Math.max(0, RECENT_SEARCHES - searches.length));
  const taken = new Set(searches.map(({ sequence }) => sequence));
  const shift = searches.length > 0 && (where === 'behind' || newest.some(({ sequence }) => taken.has(sequence)));
  // A key may be any number, below nought too.
  const least = searches.reduce((lowest, { sequence }) => Math.min(lowest, sequence), Infinity);
  return [...searches, ...newest.map((row, place) => (shift ? { ...row, sequence: least - 1 - place } : row))];
}

/** Saved stories whose copy is lost or differs from its hash. */
async function damagedIds({ bookmarks, copies }: LibraryRows, pause: Pause): Promise<ReadonlySet<string>> {
  const bodies = new Map(copies.map((copy) => [copy.id, copy]));
  const damaged = await filterInSlices(bookmarks, (bookmark) => {
    const copy = bodies.get(bookmark.id);
    return copy === undefined || !isIntact(bookmark, copy);
  }, pause);
  return new Set(damaged.map(({ id }) => id));
}

/** By hash, what documents are that have other bytes here: those of a backup were compared with their hashes when it was read. */
function damagedDocuments({ documents }: LibraryRows, backup: LibraryRows): ReadonlyMap<string, RowOf<'documents'>['content']> {
  const whole = new Map(backup.documents.map(({ sha256, content }) => [sha256, content]));
  return new Map(documents.flatMap(({ sha256, content }) => {
    const other = whole.get(sha256);
    return other && !sameBytes(content, other) ? [[sha256, other] as const] : [];
  }));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function isEqual(one: object, other: object): boolean {
  const lasting = (row: object): object => Object.fromEntries(Object.entries(row).filter(([key]) => !OF_THE_DEVICE.has(key)));
  return orderedJson(lasting(one)) === orderedJson(lasting(other));
}
