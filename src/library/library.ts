import type { Correction } from '../domain/correction.ts';
import type { Care } from './care.ts';
import type { ChangeListener } from './changed.ts';
import type { KeptName, KeptRows, Rows } from './kept-rows.ts';
import type { RecentSearches } from './recent-search.ts';
import type { Bookmark, RemovedBookmark, StoryCopy } from './saved-story.ts';
import type { SavedViews } from './saved-view.ts';
import type { WholeLibrary } from './whole-library.ts';

/** Whether what is saved outlives the tab. */
export type Storage = 'kept' | 'memory';

/** `verified`: read back, and equal to its hash. `missing`: there is none (any more). */
export type Verdict = 'verified' | 'damaged' | 'missing';

/** What belongs to the reader. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface Library {
  readonly storage: Storage;
  /** All bookmarks in order of saving. */
  bookmarks(): Promise<readonly Bookmark[]>;
  /** Saves a copy; resolves when it is stored. A story that is saved already stays as it is. */
  save(copy: StoryCopy): Promise<Bookmark>;
  /**
   * The saved copy, null for a story that is not saved.
   * @throws LibraryError `damaged` when it differs from its hash, `newer` when its form is unknown.
   */
  copy(id: string): Promise<StoryCopy | null>;
  /** Reads a copy back from storage and compares its hash. */
  verify(id: string): Promise<Verdict>;
  /** Takes a bookmark out; null when there was none. */
  remove(id: string): Promise<RemovedBookmark | null>;
  /** Puts one back under its old number; does nothing when the story was saved again meanwhile. */
  restore(removed: RemovedBookmark): Promise<void>;
  /** What the reader corrected, in order of story, facet and value. */
  corrections(): Promise<readonly Correction[]>;
  /** Keeps corrections, each in the place of an earlier one of the same value; all of them or none. Resolves when they are stored. */
  correct(corrections: readonly Correction[]): Promise<void>;
  /** Takes corrections out, all of them or none; one that is not there is passed over. */
  withdraw(corrections: readonly Correction[]): Promise<void>;
  /** Saved views; their code is fetched when they are first asked for. */
  views(): Promise<SavedViews>;
  /** Recent searches; their code is fetched when they are first asked for. */
  searches(): Promise<RecentSearches>;
  /** Highlights, notes, tags and the like; their code is fetched when they are first asked for. */
  rows<Name extends KeptName>(name: Name): Promise<Rows<KeptRows[Name]>>;
  /** Checks and counts of what is kept; null where nothing outlives the tab. Its code is fetched when it is first asked for. */
  care(): Promise<Care | null>;
  /** All of it at once, for backups; its code is fetched when it is first asked for. */
  whole(): Promise<WholeLibrary>;
  /** Calls back after every change with what it was about. Returns how to stop. */
  subscribe(listener: ChangeListener): () => void;
  close(): void;
}
