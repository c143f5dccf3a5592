import { useEffect, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { followSavedViews } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';
import { useViewCounts } from './use-view-counts.ts';
import { ViewLink } from './view-link.tsx';

/** So many stand over the list of browse; the library has all. */
const MOST = 5;

/** The views saved last, in one row, and the way to all of them. */
export function LatestViews(): ReactElement | null {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const hrefs = useHrefs();
  const views = useSavedViews((state) => state.views) ?? [];
  const counts = useViewCounts(MOST);
  useEffect(() => {
    // Nothing is chosen: no view is on the screen.
    useSavedViews.setState({ shown: null });
    void followSavedViews();
  }, []);
  if (views.length === 0) return null;
  return (
    <nav aria-label={words.title}>
      <ul>
        {views.toReversed().slice(0, MOST).map((view) => <li key={view.search}><ViewLink view={view} count={counts.get(view.search)} /></li>)}
        <li><a href={hrefs.library}>{words.all}</a></li>
      </ul>
    </nav>
  );
}
