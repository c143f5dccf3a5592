import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { RecentSearch } from '../../library/recent-search.ts';

interface RecentSearchesState {
  /** The newest first; null before the library has told. */
  readonly searches: readonly RecentSearch[] | null;
  /** What was forgotten last, for as long as it can be undone. */
  readonly forgotten: readonly RecentSearch[];
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of recent searches. recent-searches-acts.ts is what changes it. */
export const useRecentSearchesStore = create<RecentSearchesState>()(() => ({ searches: null, forgotten: [], fault: null }));
