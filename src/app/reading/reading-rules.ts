import type { Reading } from '../../library/kept-rows.ts';

/** A reading of number 0 is given the next number: what was read last has the highest. */
const ANEW = 0;

/** The row of a story whose topmost seen sentence begins at `at` of its document, with `share` (0 to 1) of the text above it. */
export function readingAt(before: Reading | null, story: string, at: number, share: number): Reading {
  return { story, sequence: ANEW, read: before?.read ?? false, at, share };
}

/** The row of a story whose end was seen: read, and begun anew next time. */
export function readingFinished(story: string): Reading {
  return { story, sequence: ANEW, read: true, at: null, share: 1 };
}

/** The row of a story that the reader calls read or unread; the place stays, and a place at the end is none. */
export function readingMarked(before: Reading | null, story: string, read: boolean): Reading {
  if (!before) return { story, sequence: ANEW, read, at: null, share: 0 };
  return { ...before, read, share: !read && before.at === null ? 0 : before.share };
}

/** How a story stands: read, begun (with the share of it that was read), or unread. */
export type ReadState = { readonly state: 'read' } | { readonly state: 'begun'; readonly percent: number } | { readonly state: 'unread' };

export function readState(reading: Reading | null | undefined): ReadState {
  if (!reading) return { state: 'unread' };
  if (reading.read) return { state: 'read' };
  const percent = Math.floor(reading.share * 100);
  return reading.at !== null && percent > 0 ? { state: 'begun', percent } : { state: 'unread' };
}

/**
 * Whether something of a story is put down of itself: always for a saved one, and for others only where the reader wants a history. What the reader
 * puts down by a button is put down anyway.
 */
export function isPutDown(history: 'kept' | 'off', saved: boolean): boolean {
  return saved || history === 'kept';
}
