import { create } from 'zustand';
import type { Check, Holding, Kind, Loss } from '../../library/care.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { LibraryChange } from '../../library/whole-library.ts';

/** Whether the browser promised not to clear what is kept here. `refused`: it was asked and did not. `unknown`: it cannot be asked, or was not yet. */
export type Promised = 'unknown' | 'not-asked' | 'refused' | 'promised';

interface StorageState {
  /** The last check of each saved copy, by story; null before the library has told. */
  readonly checks: ReadonlyMap<string, Check> | null;
  /** Raised whenever checks were forgotten: what is shown is to be checked anew. */
  readonly forgotten: number;
  /** How far a check of all copies is; null while there is none. */
  readonly checking: { readonly done: number; readonly total: number } | null;
  readonly holdings: Readonly<Record<Kind, Holding>> | null;
  readonly loss: Loss | null;
  readonly promised: Promised;
  /** All that was cleared, for as long as it can be undone. */
  readonly cleared: LibraryChange | null;
  /** Stories that could not be saved again, since the collection has them no more or cannot be read. */
  readonly notMended: ReadonlySet<string>;
  /** Why the last act was not done. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of how well things are kept. check-copies.ts, take-stock.ts and storage-acts.ts change it. */
export const useStorage = create<StorageState>()(() => ({
  checks: null, forgotten: 0, checking: null, holdings: null, loss: null, promised: 'unknown', cleared: null, notMended: new Set(), fault: null,
}));
