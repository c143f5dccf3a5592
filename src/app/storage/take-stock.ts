import type { Library } from '../../library/library.ts';
import { useStorage } from './storage-store.ts';
import { readTally, writeTally } from './tally-outside.ts';

/** Ms after a change until all is counted again: a hundred saves in a row are one count. */
const SETTLED = 1000;

let waiting: ReturnType<typeof setTimeout> | null = null;

/**
 * Counts what is kept, puts the number down inside and outside of the database, and tells what was lost since the last count. Never rejects: what cannot
 * be counted now is counted after the next change.
 */
export async function takeStock(library: Library): Promise<void> {
  try {
    const care = await library.care();
    if (!care) return;
    const { tally, loss } = await care.takeStock(readTally());
    writeTally(tally);
    useStorage.setState({ loss });
  } catch {
    // The library's own screens say why it cannot be read.
  }
}

/** The same, once changes have settled. */
export function takeStockSoon(library: Library): void {
  waiting ??= setTimeout(() => {
    waiting = null;
    void takeStock(library);
  }, SETTLED);
}
