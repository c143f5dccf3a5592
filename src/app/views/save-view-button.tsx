import { useEffect, useState, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storiesInView } from './count-view.ts';
import { writeIds } from './new-stories.ts';
import { followSavedViews, removeView, saveView } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';
import { useSeenView } from './use-seen-view.ts';
import { viewSearch } from './view-search.ts';

/** 存为视图: keeps what browse shows now, or takes it out again; a second press brings it back as it was. */
export function SaveViewButton({ address }: { readonly address: BrowseAddress }): ReactElement | null {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const archive = useArchive();
  const { views, fault } = useSavedViews();
  // Where views could not even be looked up, nothing was left undone that the reader asked for.
  const [tried, setTried] = useState(false);
  const search = viewSearch(address);
  const view: SavedView | null = views?.find((one) => one.search === search) ?? null;
  const closed = useLibrary(({ standing }) => standing.state === 'closed');
  useEffect(() => void followSavedViews(), []);
  useSeenView(view);
  if (views === null && !closed) return null;
  const save = async (): Promise<void> => {
    // Where the collection cannot be read just now, nothing in it was seen.
    await saveView(search, writeIds(await storiesInView(archive, search).catch(() => [])));
  };
  return (
    <span className="save-view">
      {fault && tried && <span role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</span>}
      <button type="button" className="quiet save-button" aria-pressed={view !== null} onClick={() => {
        setTried(true);
        void (view ? removeView(search) : save());
      }}>
        {view ? words.saved : words.save}
      </button>
    </span>
  );
}
