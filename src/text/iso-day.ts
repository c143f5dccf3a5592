const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2023-08-21`; the numbers are not checked. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is a day of the Gregorian calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day `count` days later (earlier when negative). `day` must be a day; years 1 to 9999. */
export function addDays(day: string, count: number): string {
  let [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  date += count;
  while (date < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    date += daysIn(year, month);
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return isoDay(year, month, date);
}

/** The last such day of a year that is not after `limit`; null where no year of the last eight has it. */
export function latestOnOrBefore(limit: string, month: number, day: number): string | null {
  const year = Number(limit.slice(0, 4));
  for (let back = 0; back <= 8; back += 1) {
    const value = isoDay(year - back, month, day);
    if (isDay(value) && value <= limit) return value;
  }
  return null;
}

/** Day of the week, 0 for Monday to 6 for Sunday. `day` must be a day. */
export function weekday(day: string): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const a = Math.floor((14 - month) / 12);
  const y = year - a;
  return (date + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((31 * (month + 12 * a - 2)) / 12) + 6) % 7;
}

/** The last day of a month, 1 to 12. */
export function lastDayOfMonth(year: number, month: number): string {
  return isoDay(year, month, daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 30);
}
