import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { useNavigation } from '../navigation-context.ts';

interface VirtualRowsProps {
  readonly total: number;
  /** What a row is known by; the same function as long as the list is the same. */
  readonly keyAt: (place: number) => string | number;
  readonly renderRow: (place: number) => ReactNode;
  /** Rows drawn above and below the screen. */
  readonly beyond: number;
  /** Px: about the height of a row. Rows are measured once they are drawn; the same function at every render. */
  readonly rowHeight: () => number;
  /** What the heights and the focus are kept under, so that Back finds them. */
  readonly name: string;
  /** Is told after every render which places stand on the screen, the last one excluded. */
  readonly onShown?: (from: number, to: number) => void;
}

/** What a list was left at, so that Back finds the same height and the same row with focus. The oldest goes when there are more than so many. */
const MOST_KEPT = 8;
interface Kept {
  readonly sizes: VirtualItem[];
  readonly focused: number | null;
}
const kept = new Map<string, Kept>();

/** The rows of a long list: only those near the screen are in the page, each with its place in the whole. */
export function VirtualRows({ total, keyAt, renderRow, beyond, rowHeight, name, onShown }: VirtualRowsProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const [left] = useState(() => kept.get(name) ?? null);
  const focused = useFocusedPlace(list, left?.focused ?? null);
  const top = useDocumentTop(list);
  // With another key function all places are worked out anew.
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: total,
    estimateSize: rowHeight,
    overscan: beyond,
    scrollMargin: top,
    initialOffset: () => scrollY,
    getItemKey: keyAt,
    rangeExtractor: (range) => withFocused(range, focused.current, total),
    ...(left ? { initialMeasurementsCache: left.sizes } : {}),
  });
  const rows = virtualizer.getVirtualItems();
  useEffect(() => onShown?.(virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0));
  const { subscribe } = useNavigation();
  // The address changes before the list does: later the virtualizer holds the next one.
  useEffect(() => subscribe(() => {
    kept.delete(name);
    kept.set(name, { sizes: virtualizer.takeSnapshot(), focused: focused.current });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }), [subscribe, name, virtualizer, focused]);
  return (
    <ol className="story-list virtual" ref={list} style={{ blockSize: virtualizer.getTotalSize() }}>
      {rows.map(({ index, key, start }) => {
        const drawn = renderRow(index);
        return drawn && (
          <li key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={total} aria-posinset={index + 1} style={{ transform: `translateY(${start - top}px)` }}>
            {drawn}
          </li>
        );
      })}
    </ol>
  );
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
