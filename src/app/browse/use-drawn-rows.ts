import { startTransition, useEffect, useState } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useNavigation } from '../navigation-context.ts';

/** Rows that are drawn with an answer where fewer reach beyond the screen, and how many more at a time after it is painted. */
const FIRST = 8;
const STEP = 30;
/** Px: no row is lower. */
const LOWEST_ROW = 120;
/** Ms between two steps: room for a keystroke. */
export const BETWEEN = 30;

/** Rows that reach as far as the reader was when an answer was left: going back to it needs them at once, to be scrolled to. */
const left = new WeakMap<BrowseResult, number>();

/**
 * How many rows of a list are drawn: those that can be seen at once with every new answer, the others right after it is painted, so that a keystroke
 * never waits for what is out of sight.
 * @param atOnce draws all rows with the answer, as when the screen is entered and a place in it is gone back to
 */
export function useDrawnRows(result: BrowseResult, atOnce: boolean): number {
  const { total } = result;
  const first = (): number => (atOnce ? total : Math.max(rowsInReach(), left.get(result) ?? 0));
  const [drawn, setDrawn] = useState(() => ({ result, rows: first() }));
  const rows = drawn.result === result ? drawn.rows : first();
  const { subscribe } = useNavigation();
  // The address changes before the list does, while the page is still scrolled to where the reader is.
  useEffect(() => subscribe(() => left.set(result, rowsInReach())), [subscribe, result]);
  useEffect(() => {
    if (rows >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn({ result, rows: rows + STEP })), BETWEEN);
    return () => clearTimeout(timer);
  }, [result, rows, total]);
  return Math.min(rows, total);
}

/** So many that the page stays scrolled where it is. */
function rowsInReach(): number {
  return Math.max(FIRST, Math.ceil((scrollY + innerHeight) / LOWEST_ROW));
}
