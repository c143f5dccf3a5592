import { create } from 'zustand';
import type { Correction, CorrectionOutcome } from '../../domain/correction.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { Storage, Verdict } from '../../library/library.ts';
import type { Bookmark, RemovedBookmark } from '../../library/saved-story.ts';

/** How the library stands: not opened yet, open (and whether what is saved outlives the tab), or not to be opened and why. */
export type Standing = { readonly state: 'opening' } | { readonly state: 'open'; readonly storage: Storage } | { readonly state: 'closed'; readonly fault: LibraryFault };

/** An act on one story that is under way, or failed and why. */
export type Act = { readonly state: 'saving' } | { readonly state: 'failed'; readonly fault: LibraryFault };

interface LibraryState {
  readonly standing: Standing;
  /** In order of saving. */
  readonly bookmarks: readonly Bookmark[];
  readonly savedIds: ReadonlySet<string>;
  /** Ids that stories had in earlier builds, by their present ids; none as long as nothing is saved or the collection is not read. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** By story id; a story without an act under way has none. */
  readonly acts: ReadonlyMap<string, Act>;
  /** What reading back found, by story id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The last removal, for as long as it can be undone. */
  readonly removed: RemovedBookmark | null;
  /** What the reader corrected, in order; the same list for as long as nothing changes. */
  readonly corrections: readonly Correction[];
  /** What became of each in the archive; shorter while they are on their way there. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** What the screens show of the library. library-acts.ts is what changes it. */
export const useLibrary = create<LibraryState>()(() => ({
  standing: { state: 'opening' }, bookmarks: [], savedIds: new Set(), formerIds: new Map(), acts: new Map(), verdicts: new Map(), removed: null, corrections: [], outcomes: [],
}));
