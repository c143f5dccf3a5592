import { create } from 'zustand';
import type { OnStory } from './highlight-acts.ts';
import type { Written } from './note-draft.ts';

/** A note that was written and could not be kept. */
export interface UnkeptNote {
  /** Of the sheet that it was written in: what that sheet keeps later takes its place. */
  readonly id: string;
  readonly on: OnStory;
  /** The highlight that it is on; null for a note on the whole story. */
  readonly highlight: { readonly id: string; readonly quote: string } | null;
  readonly written: Written;
}

interface UnkeptState {
  /** In order of writing. */
  readonly notes: readonly UnkeptNote[];
  /** The one that the reader let go of last, for as long as it can be held again. */
  readonly dropped: UnkeptNote | null;
  /** Whether one of them went out of sight with its sheet, and the reader did not take note of it yet. */
  readonly isUntold: boolean;
}

/** Notes that could not be kept, for as long as they can be kept again. unkept-notes.ts changes it. */
export const useUnkept = create<UnkeptState>()(() => ({ notes: [], dropped: null, isUntold: false }));
