import type { ReactElement } from 'react';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { LatePart } from './late-part.tsx';
import { useSavedViews } from './saved-views-store.ts';

const NOTHING = {};
const loadButton = async () => (await import('./save-view-button.tsx')).SaveViewButton;
const loadLinks = async () => (await import('./latest-views.tsx')).LatestViews;

/** The place of the button that saves what browse shows. */
export function SaveViewPlace({ address }: { readonly address: BrowseAddress }): ReactElement {
  return <span className="save-view-place"><LatePart load={loadButton} given={{ address }} /></span>;
}

/** The place of the saved views over the list of browse; kept free from the first paint on, so that nothing moves when they come. */
export function LatestViewsPlace(): ReactElement | null {
  const expected = useSavedViews((state) => state.expected);
  return expected ? <div className="latest-views"><LatePart load={loadLinks} given={NOTHING} /></div> : null;
}
