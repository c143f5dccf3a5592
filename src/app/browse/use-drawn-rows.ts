import { startTransition, type RefObject, useEffect, useRef, useState } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useNavigation } from '../navigation-context.ts';

/** Rows that are drawn with an answer where fewer reach beyond the screen, and how many more at each end at a time after it is painted. */
const FIRST = 8;
const STEP = 10;
/** Px: no row is lower. */
const LOWEST_ROW = 120;
/** Ms between two steps: room for a keystroke. */
export const BETWEEN = 30;

/** Rows of a list that are in the page, the last one excluded. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** What an answer was left at: going back to it draws the rows that were on the screen first, where they stood. */
interface Left extends Rows {
  /** Of the window's history. Another entry with this answer is scrolled to elsewhere. */
  readonly entry: string;
  readonly setting: string;
  /** Px from the top of the list to the top of each row, and last to the end of the list. */
  readonly edges: readonly number[];
}
const lefts = new WeakMap<BrowseResult, Left | null>();

/** So many that the page stays scrolled where it was when the address changed. Asked then: while a new answer is drawn, the browser would have to lay out the page for it. */
let reach = FIRST;

interface DrawnRows extends Rows {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The room of the rows that are not drawn, where it is known. */
  readonly style: { readonly paddingBlock: string } | undefined;
}

/**
 * Which rows of a list are drawn: those that can be seen at once with every new answer, and at their old place with an answer that is gone back to; the others
 * right after it is painted, so that neither a keystroke nor the way back waits for what is out of sight.
 * @param atOnce draws all rows with the answer, as when the screen is entered and a place in it is gone to that was not left a moment ago
 */
export function useDrawnRows(result: BrowseResult, atOnce: boolean): DrawnRows {
  const { total } = result;
  const list = useRef<HTMLOListElement>(null);
  const { entry, subscribe } = useNavigation();
  const begin = () => {
    const left = leftAt(result, entry());
    return { result, left, rows: left ?? { from: 0, to: Math.min(total, atOnce ? total : reach) } };
  };
  const [state, setState] = useState(begin);
  const { left, rows: { from, to } } = state.result === result ? state : begin();
  const whole = from === 0 && to === total;
  useEffect(() => {
    let present = entry();
    // The address changes before the list does, while the page is still scrolled to where the reader is.
    return subscribe(() => {
      lefts.set(result, whole && list.current ? whatIsLeft(list.current, present) : null);
      reach = Math.max(FIRST, Math.ceil((scrollY + innerHeight) / LOWEST_ROW));
      present = entry();
    });
  }, [entry, subscribe, result, whole]);
  useEffect(() => {
    if (whole) return undefined;
    const rows = { from: Math.max(0, from - STEP), to: Math.min(total, to + STEP) };
    const timer = setTimeout(() => startTransition(() => setState({ result, left, rows })), BETWEEN);
    return () => clearTimeout(timer);
  }, [result, left, from, to, total, whole]);
  return { list, from, to, style: whole || !left ? undefined : { paddingBlock: `${left.edges[from]}px ${(left.edges[total] ?? 0) - (left.edges[to] ?? 0)}px` } };
}

function leftAt(result: BrowseResult, entry: string): Left | null {
  const left = lefts.get(result);
  return left?.entry === entry && left.setting === setting() ? left : null;
}

/** Null where no row is on the screen, or where focus is on what cannot be told from its like without the rows before it. */
function whatIsLeft(list: HTMLElement, entry: string): Left | null {
  const { top, bottom } = list.getBoundingClientRect();
  const rows = [...list.children];
  const edges = [...rows.map((row) => row.getBoundingClientRect().top - top), bottom - top];
  const from = Math.max(0, edges.filter((edge) => edge + top <= 0).length - 1);
  const to = Math.min(rows.length, edges.filter((edge) => edge + top < innerHeight).length);
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const findable = focused < 0 || (focused >= from && focused < to && document.activeElement?.closest('h2'));
  return from < to && findable ? { from, to, edges, entry, setting: setting() } : null;
}

/** What the heights of rows depend on: the width, and the reader's settings, which stand on the root element. */
function setting(): string {
  const { clientWidth, dataset, lang } = document.documentElement;
  return JSON.stringify([clientWidth, lang, dataset]);
}
