import { useEffect } from 'react';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { countView } from './count-view.ts';
import { useSavedViews, type ViewCount } from './saved-views-store.ts';
import { viewAddress } from './view-search.ts';

/**
 * How many stories the last views hold now and which are new, live. A view that cannot be counted has no count: the collection's own screens
 * say why.
 * @param most so many are counted
 */
export function useViewCounts(most: number): ReadonlyMap<string, ViewCount> {
  const archive = useArchive();
  const { views, counts } = useSavedViews();
  useEffect(() => {
    let wanted = true;
    const count = async (isWanted: (search: string) => boolean = () => true): Promise<void> => {
      for (const { search, seen } of views?.toReversed().slice(0, most).filter((view) => isWanted(view.search)) ?? []) {
        const counted = await countView(archive, search, seen).catch(() => null);
        if (!wanted) return;
        if (counted) useSavedViews.setState((state) => ({ counts: new Map(state.counts).set(search, counted) }));
      }
    };
    void count();
    // They change once the archive answers with the reader's corrections; those of what is kept, with what is saved.
    const stop = useLibrary.subscribe(({ outcomes, savedIds }, before) => {
      if (outcomes !== before.outcomes) void count();
      else if (savedIds !== before.savedIds) void count((search) => viewAddress(search).mine);
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [archive, views, most]);
  return counts;
}
