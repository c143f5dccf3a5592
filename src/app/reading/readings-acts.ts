import { createActs } from '../views/create-acts.ts';
import { readingAt, readingFinished, readingMarked } from './reading-rules.ts';
import { useReadings } from './readings-store.ts';

const act = createActs({
  stores: ['readings'],
  open: (library) => library.rows('readings'),
  refresh: async (rows) => {
    const readings = await rows.list();
    useReadings.setState({ readings: new Map(readings.map((reading) => [reading.story, reading])) });
  },
  tell: (fault) => {
    useReadings.setState({ fault });
  },
});

/** Opens the readings once and keeps the store in step with them. Never rejects: what happened is in the store. */
export async function followReadings(): Promise<void> {
  await act(() => Promise.resolve());
}

/**
 * Follows a story to its new id: what was put down last under an old one is put under the new one, where that has nothing. The place is not: it counts
 * in the document as it was, and might stand for another sentence of the document as it is.
 */
export function moveReading(story: string, former: readonly string[]): Promise<void> {
  return act(async (rows) => {
    const moved = (await rows.list()).findLast((row) => former.includes(row.story));
    if (!moved) return;
    await rows.change([story], (before) => before ?? { ...moved, story, at: null });
    await rows.remove(former.map((old) => [old]));
  });
}

/** Puts down how far a story is read: `at` in its decoded document (UTF-16 units), `share` of the text above it. */
export function putPlace(story: string, at: number, share: number): Promise<void> {
  return act(async (rows) => {
    await rows.change([story], (before) => readingAt(before, story, at, share));
  });
}

/** Puts down that the end of a story was seen. */
export function finishReading(story: string): Promise<void> {
  return act(async (rows) => {
    await rows.change([story], () => readingFinished(story));
  });
}

/** Puts down what the reader calls a story. */
export function markStory(story: string, read: boolean): Promise<void> {
  return act(async (rows) => {
    await rows.change([story], (before) => readingMarked(before, story, read));
  });
}
