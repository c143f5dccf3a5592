import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { Reading, Visit } from '../../library/kept-rows.ts';

/** What was taken out of the history, and what went with it. */
export interface Forgotten {
  readonly visits: readonly Visit[];
  readonly readings: readonly Reading[];
}

interface VisitsState {
  /** The last one first; null before the library has told. */
  readonly visits: readonly Visit[] | null;
  /** What was forgotten last, for as long as it can be undone. */
  readonly forgotten: Forgotten | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of the history. visits-acts.ts is what changes it. */
export const useVisits = create<VisitsState>()(() => ({ visits: null, forgotten: null, fault: null }));
