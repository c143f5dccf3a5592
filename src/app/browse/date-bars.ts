import { UNMARKED } from '../../domain/facet.ts';

/** What stands at one place of a histogram of dates: a month or a year, an empty one, or a stretch that is left out. */
export type DateBar =
  | { readonly kind: 'bar'; readonly value: string; readonly count: number }
  | { readonly kind: 'empty'; readonly value: string }
  | { readonly kind: 'break'; readonly value: string };

/** A histogram of months; or one of years, with the months of one year at a time. */
export interface DateBars {
  readonly unit: 'month' | 'year';
  readonly bars: readonly DateBar[];
  /** By year, its months; of use where the bars are years. */
  readonly months: ReadonlyMap<string, readonly DateBar[]>;
  /** Stories whose date is not known. */
  readonly unknown: number;
}

/** A longer span of months is shown by years. */
const MOST_MONTHS = 36;
/** So many empty places in a row are drawn; a longer stretch is told by one mark. */
const MOST_EMPTY = 6;

/**
 * Lays out the values of the facet of dates (`2022`, `2022-11` and «unknown») in order of time.
 * @param counts parallel to `values`
 */
export function dateBars(values: readonly string[], counts: Int32Array): DateBars {
  const known = values.map((value, number) => ({ value, count: counts[number] ?? 0 })).filter(({ value }) => value !== UNMARKED.date);
  const months = known.filter(({ value }) => value.length > 4);
  const years = known.filter(({ value }) => value.length === 4);
  const [first, last] = [months[0], months.at(-1)].map((month) => (month ? placeOf(month.value) : 0));
  const unit = (last ?? 0) - (first ?? 0) >= MOST_MONTHS ? 'year' : 'month';
  return {
    unit,
    bars: fill(unit === 'year' ? years : months),
    months: new Map(years.map(({ value }) => [value, fill(months.filter((month) => month.value.startsWith(value)))])),
    unknown: counts[values.indexOf(UNMARKED.date)] ?? 0,
  };
}

function fill(known: readonly { readonly value: string; readonly count: number }[]): readonly DateBar[] {
  return known.flatMap(({ value, count }, index): readonly DateBar[] => {
    const bar = { kind: 'bar', value, count } as const;
    const before = known[index - 1];
    if (!before) return [bar];
    const at = placeOf(before.value) + 1;
    const missing = placeOf(value) - at;
    if (missing > MOST_EMPTY) return [{ kind: 'break', value: `${before.value}…` }, bar];
    const empty = Array.from({ length: missing }, (_, nth): DateBar => ({ kind: 'empty', value: valueAt(at + nth, value.length > 4) }));
    return [...empty, bar];
  });
}

/** A month's or a year's place in time. */
function placeOf(value: string): number {
  const [year = 0, month] = value.split('-').map(Number);
  return month === undefined ? year : year * 12 + month - 1;
}

function valueAt(place: number, isMonth: boolean): string {
  return isMonth ? `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}` : String(place);
}
