import { useCallback, useRef, useState } from 'react';
import type { Archive, BrowseHit, BrowseResult } from '../../archive/archive.ts';
import { type BrowseData, questionOf, WINDOW } from './browse-data.ts';

/** Hits by their place in the list. An answer that the reader comes back to keeps what was asked for later. */
const fetched = new WeakMap<BrowseResult, Map<number, BrowseHit>>();

interface HitWindows {
  hitAt(place: number): BrowseHit | null;
  /** Asks for the first window that is missing between two places near the screen, `to` excluded; one at a time. Called again when it is there. */
  want(from: number, to: number): void;
}

/** The hits of a long list, fetched window by window as they come near the screen. */
export function useHitWindows(archive: Archive, { result, address, mine }: Pick<BrowseData, 'result' | 'address' | 'mine'>): HitWindows {
  const [, setArrived] = useState(0);
  const asking = useRef(false);
  const hits = hitsOf(result);
  const want = useCallback((from: number, to: number): void => {
    const start = missingFrom(hits, from, Math.min(to, result.total));
    if (asking.current || start === null) return;
    asking.current = true;
    archive.browse({ ...questionOf(address), ...(mine ? { among: mine.ids } : {}), window: [start, start + WINDOW] }).then((found) => {
      asking.current = false;
      found.hits.forEach((hit, nth) => hits.set(start + nth, hit));
      setArrived((count) => count + 1);
    }, () => {
      // Until it is asked for again, as the list is scrolled, the stories are shown by their cards.
      asking.current = false;
    });
  }, [archive, address, mine, hits, result.total]);
  return { hitAt: (place) => hits.get(place) ?? null, want };
}

function hitsOf(result: BrowseResult): Map<number, BrowseHit> {
  const known = fetched.get(result) ?? new Map(result.hits.entries());
  fetched.set(result, known);
  return known;
}

/** Where the window begins that holds the first place without a hit. */
function missingFrom(hits: ReadonlyMap<number, BrowseHit>, from: number, to: number): number | null {
  for (let place = from; place < to; place += 1) if (!hits.has(place)) return place - (place % WINDOW);
  return null;
}
