import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { memo, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useNavigation } from '../navigation-context.ts';
import { toSearchParams, writeSearch } from '../ui/browse-address.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { ListProps } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';
import { BETWEEN } from './use-drawn-rows.ts';
import { useHitWindows } from './use-hit-windows.ts';

/** Px: about a headline, an excerpt of two lines and the foot. Rows are measured once they are drawn. */
const ROW = 190;
/** Rows drawn above and below the screen: with a new answer, and once it is painted. */
const BEYOND_AT_FIRST = 1;
const BEYOND = 6;

/** What a list was left at, so that Back finds the same height and the same row with focus. The oldest goes when there are more than so many. */
const MOST_KEPT = 8;
interface Kept {
  readonly sizes: VirtualItem[];
  readonly focused: number | null;
}
const kept = new Map<string, Kept>();

/** A long list: only the rows near the screen are in the page, each with its place in the whole. */
export const VirtualStoryList = memo(function VirtualStoryList({ data }: ListProps): ReactElement {
  const t = useMessages();
  const ground = useRowGround(data);
  const { summary: { cards }, result: { order, total } } = data;
  const { hitAt, want } = useHitWindows(useArchive(), data);
  const search = writeSearch(toSearchParams(data.address));
  const list = useRef<HTMLOListElement>(null);
  const [left] = useState(() => kept.get(search) ?? null);
  const focused = useFocusedPlace(list, left?.focused ?? null);
  const top = useDocumentTop(list);

  // The same function from render to render: with a new one all places are worked out anew.
  const getItemKey = useCallback((place: number) => order[place] ?? place, [order]);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: total,
    estimateSize: rowHeight,
    overscan: useBeyond(order),
    scrollMargin: top,
    initialOffset: () => scrollY,
    getItemKey,
    rangeExtractor: (range) => withFocused(range, focused.current, total),
    ...(left ? { initialMeasurementsCache: left.sizes } : {}),
  });
  const rows = virtualizer.getVirtualItems();
  useEffect(() => want(virtualizer.range?.startIndex ?? 0, (virtualizer.range?.endIndex ?? 0) + BEYOND));
  const { subscribe } = useNavigation();
  // The address changes before the list does: later the virtualizer holds the next one.
  useEffect(() => subscribe(() => {
    kept.delete(search);
    kept.set(search, { sizes: virtualizer.takeSnapshot(), focused: focused.current });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }), [subscribe, search, virtualizer, focused]);
  return (
    <>
      <p className="hint">{searchByLocale[t.locale].onlyPart}</p>
      <ol className="story-list virtual" ref={list} style={{ blockSize: virtualizer.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const hit = hitAt(index);
          const card = hit?.card ?? cards.stories[order[index] ?? -1];
          return card && (
            <li key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={total} aria-posinset={index + 1} style={{ transform: `translateY(${start - top}px)` }}>
              <StoryRow card={card} hit={hit} ground={ground} />
            </li>
          );
        })}
      </ol>
    </>
  );
});

/** A keystroke does not wait for rows out of sight. */
function useBeyond(order: Int32Array): number {
  const [painted, setPainted] = useState<Int32Array | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPainted(order)), BETWEEN);
    return () => clearTimeout(timer);
  }, [order]);
  return painted === order ? BEYOND : BEYOND_AT_FIRST;
}

function rowHeight(): number {
  return ROW;
}

/** A row that has focus stays in the page, however far it is scrolled away. */
function withFocused(range: Range, focused: number | null, total: number): number[] {
  const places = defaultRangeExtractor(range);
  if (focused === null || focused >= total || places.includes(focused)) return places;
  return [...places, focused].sort((a, b) => a - b);
}

/** The row that focus is in. */
function useFocusedPlace(list: RefObject<HTMLElement | null>, first: number | null): RefObject<number | null> {
  const focused = useRef(first);
  useEffect(() => {
    const { current } = list;
    const onFocus = ({ target }: FocusEvent): void => {
      const place = target instanceof Element ? target.closest('li[data-index]')?.getAttribute('data-index') : null;
      focused.current = place === null || place === undefined ? null : Number(place);
    };
    const onBlur = (): void => {
      focused.current = null;
    };
    current?.addEventListener('focusin', onFocus);
    current?.addEventListener('focusout', onBlur);
    return () => {
      current?.removeEventListener('focusin', onFocus);
      current?.removeEventListener('focusout', onBlur);
    };
  }, [list]);
  return focused;
}

/** How far down the document an element begins, in px; it follows what grows above it. */
function useDocumentTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
