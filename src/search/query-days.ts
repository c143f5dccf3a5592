/** Days, both included, as ISO days. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** What the date field asks for when it asks for stories without a date. */
export const UNKNOWN_DAYS = '日期不详';

const YEAR = String.raw`(\d{4})\s*年?`;
const MONTH = String.raw`[-./]?\s*(\d{1,2})\s*月?`;
const DAY = String.raw`[-./]?\s*(\d{1,2})\s*[日号]?`;
const ONE = new RegExp(`^${YEAR}(?:${MONTH}(?:${DAY})?)?$`);
const BETWEEN = /\s*(?:\.\.|~|至|到)\s*/;

/**
 * Reads the folded text of the date field: a year, a month or a day (2022, 2022-11, 2022年11月3日), two of them with `..`, `~` or 至 between, or
 * «unknown» (不详, 未知). Null for anything else, a day that no calendar has included.
 */
export function readDays(term: string): Days | typeof UNKNOWN_DAYS | null {
  if (/^(?:日期)?(?:不详|未知)$/.test(term)) return UNKNOWN_DAYS;
  const ends = term.split(BETWEEN).map(readOne);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last || first.from > last.to) return null;
  return { from: first.from, to: last.to };
}

function readOne(text: string): Days | null {
  const [whole, year, month, day] = ONE.exec(text) ?? [];
  if (whole === undefined || year === undefined) return null;
  const from = [year, (month ?? '1').padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-');
  const last = day ?? String(daysOf(Number(year), Number(month ?? '12')));
  const to = [year, (month ?? '12').padStart(2, '0'), last.padStart(2, '0')].join('-');
  const [m, d] = [Number(month ?? '1'), Number(day ?? '1')];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysOf(Number(year), m) ? { from, to } : null;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
