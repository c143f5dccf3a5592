import { compareCorrections, type Correction } from '../domain/correction.ts';
import { changedRows, changedStories, type Changed, type ChangeListener } from './changed.ts';
import { readCopy, writeCopy } from './copy-body.ts';
import type { KeptName, KeptRows, Rows } from './kept-rows.ts';
import type { Library, Verdict } from './library.ts';
import { MemoryRows } from './memory-rows.ts';
import { MemorySearches } from './memory-searches.ts';
import { MemoryViews } from './memory-views.ts';
import type { RecentSearches } from './recent-search.ts';
import type { Bookmark, RemovedBookmark, StoryCopy } from './saved-story.ts';
import type { SavedViews } from './saved-view.ts';
import type { WholeLibrary } from './whole-library.ts';

/** The library where the browser gives no storage: everything works until the tab is closed. */
export class MemoryLibrary implements Library {
  readonly storage = 'memory';
  readonly #rows = new Map<string, RemovedBookmark>();
  readonly #corrections = new Map<string, Correction>();
  readonly #listeners = new Set<ChangeListener>();
  readonly #now: () => string;
  readonly #views = new MemoryViews(() => this.#tellListeners(changedRows('views')));
  readonly #searches = new MemorySearches(() => this.#tellListeners(changedRows('searches')));
  readonly #kept = new Map<KeptName, unknown>();
  #sequence = 0;

  /** @param now ISO time for display. */
  constructor(now: () => string) {
    this.#now = now;
  }

  async bookmarks(): Promise<readonly Bookmark[]> {
    return [...this.#rows.values()].map((row) => row.bookmark).toSorted((one, other) => one.sequence - other.sequence);
  }

  async save(copy: StoryCopy): Promise<Bookmark> {
    const present = this.#rows.get(copy.story.id);
    if (present) return present.bookmark;
    this.#sequence += 1;
    const row = writeCopy(copy, this.#sequence, this.#now());
    this.#rows.set(copy.story.id, row);
    this.#tellListeners(changedStories([copy.story.id]));
    return row.bookmark;
  }

  async copy(id: string): Promise<StoryCopy | null> {
    const row = this.#rows.get(id);
    return row ? readCopy(row.bookmark, row.copy) : null;
  }

  async verify(id: string): Promise<Verdict> {
    return this.#rows.has(id) ? 'verified' : 'missing';
  }

  async remove(id: string): Promise<RemovedBookmark | null> {
    const row = this.#rows.get(id) ?? null;
    this.#rows.delete(id);
    this.#tellListeners(changedStories([id]));
    return row;
  }

  async restore(removed: RemovedBookmark): Promise<void> {
    if (this.#rows.has(removed.bookmark.id)) return;
    this.#rows.set(removed.bookmark.id, removed);
    this.#sequence = Math.max(this.#sequence, removed.bookmark.sequence);
    this.#tellListeners(changedStories([removed.bookmark.id]));
  }

  async corrections(): Promise<readonly Correction[]> {
    return [...this.#corrections.values()].toSorted(compareCorrections);
  }

  async correct(corrections: readonly Correction[]): Promise<void> {
    for (const correction of corrections) this.#corrections.set(keyOf(correction), correction);
    this.#tellListeners(changedRows('corrections'));
  }

  async withdraw(corrections: readonly Correction[]): Promise<void> {
    for (const correction of corrections) this.#corrections.delete(keyOf(correction));
    this.#tellListeners(changedRows('corrections'));
  }

  async views(): Promise<SavedViews> {
    return this.#views;
  }

  async searches(): Promise<RecentSearches> {
    return this.#searches;
  }

  async rows<Name extends KeptName>(name: Name): Promise<Rows<KeptRows[Name]>> {
    const rows = (this.#kept.get(name) ?? new MemoryRows(name, () => this.#tellListeners(changedRows(name)))) as MemoryRows<Name>;
    this.#kept.set(name, rows);
    return rows;
  }

  async care(): Promise<null> {
    return null;
  }

  async whole(): Promise<WholeLibrary> {
    const { MemoryWhole } = await import('./memory-whole.ts');
    return new MemoryWhole(this);
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #tellListeners(changed: Changed): void {
    for (const listener of this.#listeners) listener(changed, 'here');
  }
}

function keyOf({ story, facet, value }: Correction): string {
  return `${story} ${facet} ${value}`;
}
