const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as a reader takes it in: bytes below a thousand, else one decimal of the unit (1 KB is 1,024 bytes). */
export function writeSize(bytes: number): string {
  let [amount, unit] = [bytes, 0];
  while (amount >= 1000 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? amount : amount.toFixed(1)} ${UNITS[unit]}`;
}
