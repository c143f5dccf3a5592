import type { ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import type { ViewCount } from './saved-views-store.ts';
import { viewName } from './view-name.ts';
import { viewAddress } from './view-search.ts';

interface ViewLinkProps {
  readonly view: SavedView;
  /** Undefined before it is counted. */
  readonly count: ViewCount | undefined;
}

/** A saved view: its name, the number of its stories, and «+n» for those that are new. */
export function ViewLink({ view, count }: ViewLinkProps): ReactElement {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const hrefs = useHrefs();
  const added = count?.added.size ?? 0;
  return (
    <a className="view-link" href={hrefs.browse(viewAddress(view.search))}>
      <span className="view-name"><MixedText text={viewName(view, t)} /></span>
      <span className="view-count">
        {count && <span className="count">{t.terms.stories(count.total)}</span>}
        {added > 0 && <span className="added"><span aria-hidden="true">{words.added(added)}</span><span className="visually-hidden">{words.addedAloud(added)}</span></span>}
      </span>
    </a>
  );
}
