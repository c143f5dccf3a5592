import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { Reading } from '../../library/kept-rows.ts';

interface ReadingsState {
  /** By story; null before the library has told. */
  readonly readings: ReadonlyMap<string, Reading> | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of how far stories were read. readings-acts.ts is what changes it. */
export const useReadings = create<ReadingsState>()(() => ({ readings: null, fault: null }));
