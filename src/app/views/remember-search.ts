import { useSettings } from '../settings/settings-store.ts';
import type { Navigation } from '../navigation-context.ts';

/** Puts a query that the reader meant among the recent ones, where that is wanted. The code for it is fetched then. */
export function rememberSearch(typed: string): void {
  const query = typed.trim();
  if (query === '' || useSettings.getState().settings.recentSearches === 'off') return;
  // What cannot be remembered keeps nobody from searching.
  void import('./recent-searches-acts.ts').then(({ keepSearch }) => keepSearch(query), () => undefined);
}

/**
 * Remembers the query of browse whenever a story is opened from its results: typing alone proves nothing.
 * @returns how to end it
 */
export function rememberWhenOpened({ path, search, subscribe }: Pick<Navigation, 'path' | 'search' | 'subscribe'>): () => void {
  const queryOfBrowse = (): string => (path().endsWith('/browse') ? queryOf(search()) : '');
  let query = queryOfBrowse();
  return subscribe(() => {
    // From a line of the type-ahead a story opens without the query: what is in the box then is a beginning of its headline.
    if (query !== '' && /\/story\/[^/]+$/.test(path())) rememberSearch(queryOf(search()));
    query = queryOfBrowse();
  });
}

function queryOf(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}
