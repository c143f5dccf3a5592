/** The reader's day of a moment, in the time zone that the device is set to: `2026-11-22`. The newspaper's own dates are days already and never come here. */
export function localDay(isoTime: string): string {
  const at = new Date(isoTime);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
}

/** The same with the time of day: `2026-11-22 07:12:19`. What is kept, exported and backed up stays ISO time in UTC: this is for what is shown. */
export function localTime(isoTime: string): string {
  const at = new Date(isoTime);
  return `${localDay(isoTime)} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':')}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
