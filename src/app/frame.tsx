import { useEffect, type ReactElement, type ReactNode } from 'react';
import { AloudPlace } from './aloud/aloud-place.tsx';
import { useArchive } from './archive-context.ts';
import { questionOf } from './browse/browse-data.ts';
import { SearchBox } from './browse/search-box.tsx';
import { UnkeptPlace } from './highlights/unkept-place.tsx';
import { KeysPlace } from './keys/keys-place.tsx';
import { useLibrary } from './library/library-store.ts';
import { useAddressSearch, useNavigation } from './navigation-context.ts';
import { OfflineBar } from './offline/offline-bar.tsx';
import { OwnPagesPanel } from './own-pages/own-pages-panel.tsx';
import { defaultSort, fromSearchParams, NO_ADDRESS, readSearch, type BrowseAddress } from './ui/browse-address.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { SCREENS, type Screen } from './ui/masthead.tsx';
import { Shell } from './ui/shell.tsx';
import { rememberSearch, rememberWhenOpened } from './views/remember-search.ts';

interface FrameProps {
  /** Without the base path. */
  readonly pathname: string;
  readonly children: ReactNode;
}

/** The same at every address: they are not drawn anew with it. */
const PLACES = (
  <>
    <OwnPagesPanel />
    <UnkeptPlace />
    <AloudPlace />
    <KeysPlace />
    <OfflineBar />
  </>
);

function screenOf(pathname: string): Screen {
  const [, first = ''] = pathname.split('/');
  return first === '' ? 'front' : (SCREENS.find((screen) => screen === first) ?? 'other');
}

/** What stands around every screen: masthead with search, navigation, notices, foot. */
export function Frame({ pathname, children }: FrameProps): ReactElement {
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const archive = useArchive();
  const screen = screenOf(pathname);
  const saved = useLibrary(({ bookmarks }) => bookmarks.length);
  const search = useAddressSearch();
  const addressIn = (part: string): BrowseAddress => (screen === 'browse' ? fromSearchParams(readSearch(part)) : NO_ADDRESS);
  useEffect(() => rememberWhenOpened(navigation), [navigation]);

  const searchFor = (query: string, history: 'push' | 'replace'): void => {
    // Typing reports a moment later: by then a filter may have been chosen.
    const now = addressIn(navigation.search());
    const sort = now.sort === defaultSort(now.query) ? {} : { sort: now.sort };
    const href = hrefs.browse({ query, filters: now.filters, mine: now.mine, ...sort });
    // The worker looks while the screen follows the address; what fails here fails again when the screen asks. What is kept is known only there.
    if (!now.mine) archive.browse(questionOf(fromSearchParams(readSearch(href.replace(/^[^?]*/, ''))))).catch(() => undefined);
    navigation.go(href, history);
  };
  return (
    <Shell
      screen={screen}
      saved={saved}
      search={(
        <SearchBox
          query={addressIn(search).query}
          path={pathname}
          onType={screen === 'browse' ? (query) => searchFor(query, 'replace') : null}
          onSubmit={(query) => {
            searchFor(query, screen === 'browse' ? 'replace' : 'push');
            rememberSearch(query);
          }}
        />
      )}
    >
      {children}
      {PLACES}
    </Shell>
  );
}
