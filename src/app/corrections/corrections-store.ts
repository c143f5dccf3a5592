import { create } from 'zustand';
import type { Correction, CorrectionChange } from '../../domain/correction.ts';
import type { LibraryFault } from '../../library/errors.ts';

/** What the last act did, for as long as it can be taken back. */
export interface LastAct {
  readonly change: CorrectionChange | 'withdrawn';
  /** One value; several only where all were withdrawn together. */
  readonly corrections: readonly Correction[];
  /** Number of stories under the value before and after; null where several were changed, or they cannot be counted now. */
  readonly counts: { readonly before: number; readonly after: number } | null;
}

interface CorrectionsState {
  readonly last: LastAct | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of the last act. correction-acts.ts is what changes it. */
export const useCorrections = create<CorrectionsState>()(() => ({ last: null, fault: null }));
