import { useEffect } from 'react';
import type { Archive } from '../../archive/archive.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { type Navigation, useNavigation } from '../navigation-context.ts';
import { storiesInView } from './count-view.ts';
import { beginLook, type LookGround } from './look.ts';
import { newStories, seenToo } from './new-stories.ts';
import { seeView } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';

/** While a saved view is on the screen: marks what is new in it, then puts down that it was seen. */
export function useSeenView(view: SavedView | null): void {
  const archive = useArchive();
  const navigation = useNavigation();
  const search = view?.search ?? null;
  const seen = view?.seen ?? '';
  useEffect(() => {
    const { shown } = useSavedViews.getState();
    if (shown && shown.search !== search) useSavedViews.setState({ shown: null });
    return search === null ? undefined : look(archive, search, seen);
  }, [archive, search, seen]);
  useEffect(() => clearWhenLeft(navigation), [navigation]);
}

let watching = false;

/** Takes the marks away when the reader leaves for a screen other than browse and its stories, even when the view is not on the screen any more. */
function clearWhenLeft({ path, subscribe }: Pick<Navigation, 'path' | 'subscribe'>): void {
  if (watching) return;
  watching = true;
  const end = subscribe(() => {
    if (/\/(?:browse|story\/[^/]+)$/.test(path())) return;
    useSavedViews.setState({ shown: null });
    watching = false;
    end();
  });
}

const ground: LookGround = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState === 'visible',
};

/** @returns how to end it: what was not on the screen for long enough was not seen */
function look(archive: Archive, search: string, seen: string): () => void {
  let ended = false;
  const looking = beginLook(ground, (ids) => {
    const now = seenToo(seen, ids);
    if (now !== null) void seeView(search, now);
  });
  const mark = async (): Promise<void> => {
    const [{ aliases }, ids] = await Promise.all([archive.summary(), storiesInView(archive, search)]);
    if (ended) return;
    const added = newStories(ids, seen, aliases);
    // What was marked stays so while the view is on the screen, though it counts as seen by then.
    if (added.size > 0) useSavedViews.setState({ shown: { search, added } });
    looking.show(ids);
  };
  // A collection that cannot be read says so on this very screen, and nothing of it was seen.
  const start = (): void => void mark().catch(() => undefined);
  start();
  const stop = useLibrary.subscribe(({ outcomes }, before) => {
    if (outcomes !== before.outcomes) start();
  });
  document.addEventListener('visibilitychange', looking.sightChanged);
  return () => {
    ended = true;
    looking.end();
    stop();
    document.removeEventListener('visibilitychange', looking.sightChanged);
  };
}
