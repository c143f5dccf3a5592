import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { UNMARKED } from '../../domain/facet.ts';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import type { SearchMessages } from '../../i18n/search-messages.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import type { DateBar } from './date-bars.ts';

interface DateHistogramProps {
  readonly label: string;
  readonly bars: readonly DateBar[];
  /** Stories whose date is not known; null where they have no bar here. */
  readonly unknown: number | null;
  readonly isPressed: (value: string) => boolean;
  readonly onPress: (value: string) => void;
}

/** Bars in order of time, each a button that says its date and its number of stories. The latest are in view where not all fit. */
export function DateHistogram({ label, bars, unknown, isPressed, onPress }: DateHistogramProps): ReactElement {
  const t = useMessages();
  const words = searchByLocale[t.locale];
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) list.current.scrollLeft = list.current.scrollWidth;
  }, []);
  // The unknown are often most: measured by them, the known would be slivers.
  const most = Math.max(1, ...bars.map((bar) => (bar.kind === 'bar' ? bar.count : 0)));
  const button = (value: string, count: number, short: string): ReactElement => (
    <button type="button" data-value={value} aria-pressed={isPressed(value)} aria-label={words.bar(facetLabel(t, 'date', value), count)} disabled={count === 0 && !isPressed(value)} onClick={() => onPress(value)}>
      <span className="bar-count">{count}</span>
      <span className="bar" data-cut={count > most || undefined} style={{ blockSize: `${Math.min(1, count / most) * BAR_REM}rem` }} />
      <span className="bar-label">{short}</span>
    </button>
  );
  return (
    <ul className="histogram" aria-label={label} ref={list}>
      {bars.map((bar, place) => (
        <li key={bar.value} data-kind={bar.kind}>
          {bar.kind === 'bar' ? button(bar.value, bar.count, shortLabel(words, bar.value)) : <span className="bar-label" aria-hidden="true">{bar.kind === 'break' ? '⋯' : shortLabel(words, bar.value)}</span>}
          {startsYear(bars, place) && <span className="bar-year" aria-hidden="true">{bar.value.slice(0, 4)}</span>}
        </li>
      ))}
      {unknown !== null && <li data-kind="unknown">{button(UNMARKED.date, unknown, words.unknownDate)}</li>}
    </ul>
  );
}

/** The highest bar. */
const BAR_REM = 3.5;

function shortLabel(words: SearchMessages, value: string): string {
  return value.length > 4 ? words.shortMonth(Number(value.slice(5))) : value;
}

/** Whether a month is the first that is shown of its year. */
function startsYear(bars: readonly DateBar[], place: number): boolean {
  const value = bars[place]?.value ?? '';
  return bars[place]?.kind !== 'break' && value.length > 4 && bars[place - 1]?.value.slice(0, 4) !== value.slice(0, 4);
}
