import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { useNavigation } from '../navigation-context.ts';
import { readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { fromStoryParams } from '../ui/story-address.ts';

/** A story reads as well without its hits: code that cannot be fetched takes away nothing else. It is asked for again with the next story. */
const lateBar = () => lazy(() => import('./hit-bar.tsx').then(({ HitBar }) => ({ default: HitBar }), () => ({ default: () => null })));

/** The hits of the query in the story's address. All that they need is fetched when there is one. */
export function HitsInStory({ id }: { readonly id: string }): ReactElement | null {
  const { path, search, subscribe } = useNavigation();
  const own = useHrefs().story(id);
  const [HitBar] = useState(lateBar);
  const [address, setAddress] = useState(search);
  // While the next screen is on its way, the address is its own already.
  useEffect(() => subscribe(() => {
    if (path() === own) setAddress(search());
  }), [own, path, search, subscribe]);
  const { query, hit } = fromStoryParams(readSearch(address));
  return query.trim() === '' ? null : <Suspense><HitBar key={query} id={id} query={query} hit={hit} /></Suspense>;
}
