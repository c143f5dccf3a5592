import { useEffect } from 'react';
import type { RecentSearch } from '../../library/recent-search.ts';
import { useSettings } from '../settings/settings-store.ts';
import { followRecentSearches } from './recent-searches-acts.ts';
import { useRecentSearchesStore } from './recent-searches-store.ts';

const NONE: readonly RecentSearch[] = [];

/** What the reader searched for last, the newest first, live; none where the reader wants nothing remembered, and before the library has told. */
export function useRecentSearches(): readonly RecentSearch[] {
  const wanted = useSettings(({ settings }) => settings.recentSearches === 'kept');
  const searches = useRecentSearchesStore((state) => state.searches);
  useEffect(() => {
    if (wanted) void followRecentSearches();
  }, [wanted]);
  return wanted ? (searches ?? NONE) : NONE;
}
