import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { rememberedHint } from '../library/remembered-hint.ts';

/** Says only whether a place is kept for views before the library is open. When it is lost, they show on the library's screen. */
const hint = rememberedHint('views');

/** How many stories a view holds now, and which of them it did not when it was last looked at. */
export interface ViewCount {
  readonly total: number;
  readonly added: ReadonlySet<string>;
}

interface SavedViewsState {
  /** In order of saving; null before the library has told. */
  readonly views: readonly SavedView[] | null;
  /** Whether there are views, as far as is known without opening the library. */
  readonly expected: boolean;
  /** By the view's address; a view that was not counted yet has none. */
  readonly counts: ReadonlyMap<string, ViewCount>;
  /** The view on the screen, with the stories that were new in it when it was opened. */
  readonly shown: { readonly search: string; readonly added: ReadonlySet<string> } | null;
  /** The last removal, for as long as it can be undone. */
  readonly removed: SavedView | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of saved views. saved-views-acts.ts is what changes it. */
export const useSavedViews = create<SavedViewsState>()(() => ({ views: null, expected: hint.isSet(), counts: new Map(), shown: null, removed: null, fault: null }));

/** Puts down whether there are views, for the next visit too. */
export function expectViews(expected: boolean): void {
  useSavedViews.setState({ expected });
  hint.set(expected);
}
