/** A query that the reader searched for. One row. */
export interface RecentSearch {
  readonly query: string;
  /** Order of searching: later ones have higher numbers, and none is given twice. */
  readonly sequence: number;
}

/** So many are kept. */
export const RECENT_SEARCHES = 20;

/** A longer query, in UTF-16 units, is a text that was pasted, and is not remembered: a backup refuses it. */
export const LONGEST_QUERY = 65_536;

/** What the reader searched for last. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface RecentSearches {
  /** The last ones, each query once, the newest first. */
  list(): Promise<readonly RecentSearch[]>;
  /** Puts a query first; the oldest beyond RECENT_SEARCHES go. */
  remember(query: string): Promise<void>;
  /** Takes these queries out and returns what was taken, the newest first; one that is not there is passed over. */
  forget(queries: readonly string[]): Promise<readonly RecentSearch[]>;
  /** Puts back what was taken out, each in its old place; one that was searched for again meanwhile stays where it is. */
  restore(searches: readonly RecentSearch[]): Promise<void>;
}
