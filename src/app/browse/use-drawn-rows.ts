import { startTransition, type RefObject, useEffect, useRef, useState } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useNavigation } from '../navigation-context.ts';
import type { BrowseData } from './browse-data.ts';

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

/** The rows that were on the screen when an answer was left: going back to it draws them first, where they stood. */
interface Place extends Rows {
  /** Px from the top of the list to the top of each row, and last to the end of the list. */
  readonly edges: readonly number[];
  readonly setting: string;
  /** Of the window. */
  readonly size: Size;
}

/** In px. */
interface Size {
  readonly width: number;
  readonly height: number;
}
/** Of the window, since it was asked for first: to ask the browser, it would have to lay out the screen that is about to go. */
let size: Size | null = null;

/** What an answer was left at. */
interface Left {
  /** Of the window's history. Another entry with this answer is scrolled to elsewhere. */
  readonly entry: string;
  readonly place: Place | null;
  /** Rows that reach as far as the reader was. */
  readonly reach: number;
}
const lefts = new WeakMap<BrowseResult, Left>();

/** Rows in reach when the address changed. While the answer to it is drawn, the browser would have to lay out the page to say so. */
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
export function useDrawnRows({ result, mine }: Pick<BrowseData, 'result' | 'mine'>, atOnce: boolean): DrawnRows {
  const { total } = result;
  const list = useRef<HTMLOListElement>(null);
  const { entry, index, subscribe } = useNavigation();
  const begin = (before: string | null) => {
    const left = lefts.get(result);
    // Rows of what the reader keeps go and come by place (mine-notices.tsx).
    const place = left?.entry === entry() && mine === null && fits(left.place) ? left.place : null;
    return { result, own: entry(), place, rows: place ?? { from: 0, to: Math.min(total, atOnce ? total : Math.max(entry() === before ? rowsInReach() : reach, left?.reach ?? 0)) } };
  };
  const [kept, setState] = useState(() => begin(null));
  const state = kept.result === result ? kept : begin(kept.own);
  if (state !== kept) setState(state);
  const { own, place, rows: { from, to } } = state;
  const whole = from === 0 && to === total;
  useEffect(() => {
    const here = index();
    // The address changes before the list does, while the page is still scrolled to where the reader is.
    return subscribe(() => {
      reach = rowsInReach();
      const { current } = list;
      // A replaced entry does not come again; a row that could not be fetched is not in the page.
      if (index() !== here) lefts.set(result, { entry: own, place: whole && current?.children.length === total ? placeOf(current) : null, reach });
    });
  }, [index, subscribe, result, own, whole, total]);
  useEffect(() => {
    if (whole) return undefined;
    const over = new AbortController();
    const draw = (rows: Rows): void => setState({ result, own, place, rows });
    const timer = setTimeout(() => startTransition(() => draw({ from: Math.max(0, from - STEP), to: Math.min(total, to + STEP) })), BETWEEN);
    // Who goes far meanwhile comes to rows, not to their room.
    const follow = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const edge = (row: number): number => top + (place?.edges[row] ?? 0);
      if (place && ((from > 0 && edge(from) > 1) || (to < total && edge(to) < innerHeight - 1))) draw({ from: 0, to: total });
    };
    // After the first frame, which is told of the scroll to the place that was left.
    requestAnimationFrame(() => {
      addEventListener('scroll', follow, over);
      if (!over.signal.aborted) follow();
    });
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [result, own, place, from, to, total, whole]);
  return { list, from, to, style: whole || !place ? undefined : { paddingBlock: `${place.edges[from]}px ${(place.edges[total] ?? 0) - (place.edges[to] ?? 0)}px` } };
}

/** So many that the page stays scrolled where it is. */
function rowsInReach(): number {
  return Math.max(FIRST, Math.ceil((scrollY + innerHeight) / LOWEST_ROW));
}

function fits(place: Place | null): boolean {
  if (place?.setting !== setting()) return false;
  const { width, height } = windowSize();
  return place.size.width === width && place.size.height >= height;
}

function windowSize(): Size {
  const measure = (): Size => (size = { width: innerWidth, height: innerHeight });
  if (!size) addEventListener('resize', measure);
  return size ?? measure();
}

/** Null where no row is on the screen, or where focus is on what cannot be told from its like without the rows before it. */
function placeOf(list: HTMLElement): Place | null {
  const { top, bottom } = list.getBoundingClientRect();
  const rows = [...list.children];
  const edges = [...rows.map((row) => row.getBoundingClientRect().top - top), bottom - top];
  const from = Math.max(0, edges.filter((edge) => edge + top <= 0).length - 1);
  const to = Math.min(rows.length, edges.filter((edge) => edge + top < innerHeight).length);
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const findable = focused < 0 || (focused >= from && focused < to && document.activeElement?.closest('h2'));
  return from < to && findable ? { from, to, edges, setting: setting(), size: { ...windowSize(), height: innerHeight } } : null;
}

/** The reader's settings, which stand on the root element: besides the width, the heights of rows depend on them. */
function setting(): string {
  const { dataset, lang } = document.documentElement;
  return JSON.stringify([lang, dataset]);
}
