import { useEffect, useState } from 'react';
import type { Bookmark } from '../../library/saved-story.ts';
import { useArchive } from '../archive-context.ts';
import { type KeptFound, searchKept } from './search-kept.ts';

/** `none`: nothing is asked. While a further answer is awaited, the one before stands. */
export type KeptSearch = { readonly state: 'none' | 'searching' | 'failed' } | { readonly state: 'found'; readonly found: KeptFound };

/** The answer to a query in all that the reader keeps, live. */
export function useKeptSearch(query: string, bookmarks: readonly Bookmark[]): KeptSearch {
  const archive = useArchive();
  const [answer, setAnswer] = useState<KeptSearch>({ state: 'searching' });
  const asked = query.trim() !== '';
  useEffect(() => {
    if (!asked) return undefined;
    let over = false;
    const tell = (search: KeptSearch): void => {
      if (!over) setAnswer(search);
    };
    searchKept(archive, bookmarks, query).then((found) => tell({ state: 'found', found }), () => tell({ state: 'failed' }));
    return () => {
      over = true;
    };
  }, [archive, asked, bookmarks, query]);
  return asked ? answer : { state: 'none' };
}
