import { useEffect } from 'react';
import type { Archive } from '../../archive/archive.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { storiesInView } from './count-view.ts';
import { newStories, writeIds } from './new-stories.ts';
import { seeView } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';

/** So long must a view have been on the screen to count as looked at, in ms: a query that is typed passes through others on its way. */
const LOOKED_AT_MS = 800;

/** While a saved view is on the screen: marks what is new in it, then puts down that it was seen. */
export function useSeenView(view: SavedView | null): void {
  const archive = useArchive();
  const search = view?.search ?? null;
  const seen = view?.seen ?? '';
  useEffect(() => {
    const { shown } = useSavedViews.getState();
    if (shown && shown.search !== search) useSavedViews.setState({ shown: null });
    return search === null ? undefined : look(archive, search, seen);
  }, [archive, search, seen]);
}

/** @returns how to end it: what was not on the screen for long enough was not seen */
function look(archive: Archive, search: string, seen: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held: string | null = null;
  let ended = false;
  const wait = (): void => {
    clearTimeout(timer);
    const ids = held;
    if (ids !== null && document.visibilityState === 'visible') timer = setTimeout(() => void seeView(search, ids), LOOKED_AT_MS);
  };
  const mark = async (): Promise<void> => {
    const [{ aliases }, ids] = await Promise.all([archive.summary(), storiesInView(archive, search)]);
    if (ended) return;
    const added = newStories(ids, seen, aliases);
    // What was marked stays so while the view is on the screen, though it counts as seen by then.
    if (added.size > 0) useSavedViews.setState({ shown: { search, added } });
    held = writeIds(ids);
    wait();
  };
  // A collection that cannot be read says so on this very screen, and nothing of it was seen.
  const start = (): void => void mark().catch(() => undefined);
  start();
  const stop = useLibrary.subscribe(({ outcomes }, before) => {
    if (outcomes !== before.outcomes) start();
  });
  document.addEventListener('visibilitychange', wait);
  return () => {
    ended = true;
    clearTimeout(timer);
    stop();
    document.removeEventListener('visibilitychange', wait);
  };
}
