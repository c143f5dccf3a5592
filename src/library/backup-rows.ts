import type { Correction } from '../domain/correction.ts';
import { keyOfRow, type KeptName, type KeptRows } from './kept-rows.ts';
import type { RecentSearch } from './recent-search.ts';
import type { Bookmark, StoredCopy } from './saved-story.ts';
import type { SavedView } from './saved-view.ts';

interface LibraryRowTypes extends KeptRows {
  readonly bookmarks: Bookmark;
  readonly copies: StoredCopy;
  readonly corrections: Correction;
  readonly views: SavedView;
  readonly searches: RecentSearch;
}

/** All that a library holds, by store; the rows of a store in the order of their keys. */
export type LibraryRows = { readonly [Name in keyof LibraryRowTypes]: readonly LibraryRowTypes[Name][] };

export type StoreName = keyof LibraryRowTypes;
export type RowOf<Name extends StoreName> = LibraryRowTypes[Name];

/** The stores in the order in which they are written. */
export const BACKUP_STORES = [
  'bookmarks', 'copies', 'corrections', 'views', 'searches', 'highlights', 'notes', 'tags', 'readings', 'visits', 'documents',
] as const satisfies readonly StoreName[];

const OWN_KEYS: { readonly [Name in Exclude<StoreName, KeptName>]: (row: RowOf<Name>) => readonly string[] } = {
  bookmarks: ({ id }) => [id],
  copies: ({ id }) => [id],
  corrections: ({ story, facet, value }) => [story, facet, value],
  views: ({ search }) => [search],
  searches: ({ query }) => [query],
};

function isOwn(name: StoreName): name is Exclude<StoreName, KeptName> {
  return Object.hasOwn(OWN_KEYS, name);
}

/** What a row is known by in its store, as one text. Recent searches are known by their query, not by their number. */
export function keyOf<Name extends StoreName>(name: Name, row: RowOf<Name>): string {
  const key = isOwn(name) ? (OWN_KEYS[name] as (row: unknown) => readonly string[])(row) : keyOfRow(name, row as KeptRows[KeptName]);
  return JSON.stringify(key);
}

/** Makes the rows of every store by one function. */
export function mapStores(make: <Name extends StoreName>(name: Name) => readonly RowOf<Name>[]): LibraryRows {
  return Object.fromEntries(BACKUP_STORES.map((name) => [name, make(name)])) as unknown as LibraryRows;
}

/** The same where it takes its time, one store after the other. */
export async function mapStoresInTurn(make: <Name extends StoreName>(name: Name) => Promise<readonly RowOf<Name>[]>): Promise<LibraryRows> {
  const made: [StoreName, readonly RowOf<StoreName>[]][] = [];
  for (const name of BACKUP_STORES) made.push([name, await make(name)]);
  return Object.fromEntries(made) as unknown as LibraryRows;
}

/** The rows of a store by their keys. */
export function byKey<Name extends StoreName>(name: Name, rows: readonly RowOf<Name>[]): ReadonlyMap<string, RowOf<Name>> {
  return new Map(rows.map((row) => [keyOf(name, row), row]));
}

/** The same rows in the order of their keys by code unit: one library gives one backup, whatever it was read from. */
export function inOrder<Name extends StoreName>(name: Name, rows: readonly RowOf<Name>[]): readonly RowOf<Name>[] {
  return rows.map((row) => [keyOf(name, row), row] as const).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, row]) => row);
}
