import { RECENT_SEARCHES, type RecentSearch, type RecentSearches } from './recent-search.ts';

/** Recent searches for as long as the tab lives. */
export class MemorySearches implements RecentSearches {
  readonly #whenChanged: () => void;
  /** The newest first. */
  #rows: readonly RecentSearch[] = [];
  #sequence = 0;

  constructor(whenChanged: () => void) {
    this.#whenChanged = whenChanged;
  }

  async list(): Promise<readonly RecentSearch[]> {
    return this.#rows;
  }

  async remember(query: string): Promise<void> {
    this.#sequence += 1;
    this.#set([{ query, sequence: this.#sequence }, ...this.#rows.filter((row) => row.query !== query)]);
  }

  async forget(queries: readonly string[]): Promise<readonly RecentSearch[]> {
    const forgotten = this.#rows.filter(({ query }) => queries.includes(query));
    this.#set(this.#rows.filter(({ query }) => !queries.includes(query)));
    return forgotten;
  }

  async restore(searches: readonly RecentSearch[]): Promise<void> {
    this.#sequence = searches.reduce((most, { sequence }) => Math.max(most, sequence), this.#sequence);
    const present = new Set(this.#rows.map(({ query }) => query));
    this.#set([...this.#rows, ...searches.filter(({ query }) => !present.has(query))]);
  }

  #set(rows: readonly RecentSearch[]): void {
    this.#rows = rows.toSorted((one, other) => other.sequence - one.sequence).slice(0, RECENT_SEARCHES);
    this.#whenChanged();
  }
}
