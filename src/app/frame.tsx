import { useEffect, type ReactElement, type ReactNode } from 'react';
import { SearchBox } from './browse/search-box.tsx';
import { useNavigation } from './navigation-context.ts';
import { focusSearch } from './search-key.ts';
import { defaultSort, fromSearchParams, NO_ADDRESS, readSearch } from './ui/browse-address.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { SCREENS, type Screen } from './ui/masthead.tsx';
import { Shell } from './ui/shell.tsx';

interface FrameProps {
  /** Without the base path. */
  readonly pathname: string;
  /** With its `?`, or empty. */
  readonly search: string;
  readonly children: ReactNode;
}

function screenOf(pathname: string): Screen {
  const [, first = ''] = pathname.split('/');
  return first === '' ? 'front' : (SCREENS.find((screen) => screen === first) ?? 'other');
}

/** What stands around every screen: masthead with search, navigation, notices, foot. */
export function Frame({ pathname, search, children }: FrameProps): ReactElement {
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const screen = screenOf(pathname);
  const address = screen === 'browse' ? fromSearchParams(readSearch(search)) : NO_ADDRESS;
  useEffect(() => focusSearch(document), []);

  const searchFor = (query: string, history: 'push' | 'replace'): void => {
    const sort = address.sort === defaultSort(address.query) ? {} : { sort: address.sort };
    navigation.go(hrefs.browse({ query, filters: address.filters, ...sort }), history);
  };
  return (
    <Shell
      screen={screen}
      saved={0}
      search={(
        <SearchBox
          query={address.query}
          onType={screen === 'browse' ? (query) => searchFor(query, 'replace') : null}
          onSubmit={(query) => searchFor(query, screen === 'browse' ? 'replace' : 'push')}
        />
      )}
    >
      {children}
    </Shell>
  );
}
