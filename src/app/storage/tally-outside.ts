import type { Tally } from '../../library/care.ts';

/** The database belongs to an origin, which may host the app in several folders; so does this. */
const KEY = `banmian.tally ${import.meta.env.BASE_URL}`;

/** How much was kept, as it was put down outside of the database; null where nothing is known. */
export function readTally(): Tally | null {
  try {
    return parseTally(localStorage.getItem(KEY));
  } catch {
    // The browser refuses storage, or something else wrote there.
    return null;
  }
}

/** Puts a tally down, unless a later one stands there: two tabs count at the same time. */
export function writeTally(tally: Tally): void {
  try {
    if ((readTally()?.change ?? 0) < tally.change) localStorage.setItem(KEY, JSON.stringify(tally));
  } catch {
    // Without it a loss may go unnoticed; what is kept is kept all the same.
  }
}

function parseTally(text: string | null): Tally | null {
  const value: unknown = JSON.parse(text ?? 'null');
  if (typeof value !== 'object' || value === null || !('change' in value && 'counts' in value)) return null;
  const { change, counts } = value;
  const isWhole = typeof change === 'number' && typeof counts === 'object' && counts !== null && Object.values(counts).every((count) => typeof count === 'number');
  return isWhole ? (value as Tally) : null;
}
