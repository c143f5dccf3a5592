import type { RecentSearches } from '../../library/recent-search.ts';
import { faultOf, openLibraryOnce } from '../library/library-acts.ts';
import { useRecentSearchesStore } from './recent-searches-store.ts';

let followed: Promise<RecentSearches> | null = null;

/** Opens the recent searches once and keeps the store in step with them. Never rejects: what happened is in the store. */
export async function followRecentSearches(): Promise<void> {
  await act(() => Promise.resolve());
}

/** Puts a query first among the recent ones. Whether the reader wants that is asked in remember-search.ts. */
export function keepSearch(query: string): Promise<void> {
  return act((searches) => searches.remember(query));
}

/** Takes queries out, one or all; undoForgetting puts them back. */
export function forgetSearches(queries: readonly string[]): Promise<void> {
  return act(async (searches) => {
    const forgotten = await searches.forget(queries);
    // A second press finds nothing: what the first one took can still be put back.
    if (forgotten.length > 0) useRecentSearchesStore.setState({ forgotten });
  });
}

/** Puts back what was forgotten last. */
export function undoForgetting(): Promise<void> {
  const { forgotten } = useRecentSearchesStore.getState();
  return act(async (searches) => {
    await searches.restore(forgotten);
    useRecentSearchesStore.setState({ forgotten: [] });
  });
}

/** Never rejects: what happened is in the store. */
async function act(work: (searches: RecentSearches) => Promise<void>): Promise<void> {
  try {
    const searches = await follow();
    await work(searches);
    await refresh(searches);
    useRecentSearchesStore.setState({ fault: null });
  } catch (cause) {
    useRecentSearchesStore.setState({ fault: faultOf(cause) });
  }
}

function follow(): Promise<RecentSearches> {
  followed ??= open().catch((cause: unknown) => {
    followed = null;
    throw cause;
  });
  return followed;
}

async function open(): Promise<RecentSearches> {
  const library = await openLibraryOnce();
  const searches = await library.searches();
  library.subscribe(() => void refresh(searches).catch((cause: unknown) => useRecentSearchesStore.setState({ fault: faultOf(cause) })));
  return searches;
}

async function refresh(searches: RecentSearches): Promise<void> {
  useRecentSearchesStore.setState({ searches: await searches.list() });
}
