import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { Highlight, StoryNote } from '../../library/kept-rows.ts';
import type { RowChange } from './row-change.ts';

/** What an act did, with the row as it was before and as the act left it, so that it can be undone. */
export type HighlightAct =
  | ({ readonly on: 'highlights'; readonly did: 'marked' | 'recoloured' | 'noted' | 'unnoted' | 'removed'; readonly id: string; readonly story: string } & RowChange<Highlight>)
  | ({ readonly on: 'notes'; readonly did: 'noted' | 'unnoted'; readonly story: string } & RowChange<StoryNote>);

interface HighlightsState {
  /** In order of making; null before the library has told. */
  readonly highlights: readonly Highlight[] | null;
  /** Notes on whole stories in order of writing; null before the library has told. */
  readonly notes: readonly StoryNote[] | null;
  /** The last act, for as long as it can be undone. */
  readonly last: HighlightAct | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of highlights and notes. highlight-acts.ts is what changes it. */
export const useHighlights = create<HighlightsState>()(() => ({ highlights: null, notes: null, last: null, fault: null }));
