import { LONGEST_QUERY } from '../../library/recent-search.ts';
import { createActs } from './create-acts.ts';
import { useRecentSearchesStore } from './recent-searches-store.ts';

const act = createActs({
  stores: ['searches'],
  open: (library) => library.searches(),
  refresh: async (searches) => {
    useRecentSearchesStore.setState({ searches: await searches.list() });
  },
  tell: (fault) => {
    useRecentSearchesStore.setState({ fault });
  },
});

/** Opens the recent searches once and keeps the store in step with them. Never rejects: what happened is in the store. */
export async function followRecentSearches(): Promise<void> {
  await act(() => Promise.resolve());
}

/** Puts a query first among the recent ones. Whether the reader wants that is asked in remember-search.ts. */
export function keepSearch(query: string): Promise<void> {
  return act((searches) => (query.length > LONGEST_QUERY ? Promise.resolve() : searches.remember(query)));
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
  return act((searches) => searches.restore(forgotten), () => useRecentSearchesStore.setState((now) => (now.forgotten === forgotten ? { forgotten: [] } : {})));
}
