import { localDay } from '../../i18n/local-day.ts';

/** Where the last backup's time stands in localStorage: each folder that holds the app has a library of its own. */
const KEY = `banmian.last-backup ${import.meta.env.BASE_URL}`;

/** The reader's day on which the backup was made that was last taken away from this device: `2026-11-22`. Null where none is known. */
export function lastBackup(): string | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && !Number.isNaN(Date.parse(kept)) ? localDay(kept) : null;
  } catch {
    // The browser refuses storage.
    return null;
  }
}

/** Puts down that a backup was taken away. @param madeAt ms since 1970 */
export function putDownBackup(madeAt: number): void {
  try {
    localStorage.setItem(KEY, new Date(madeAt).toISOString());
  } catch {
    // The backup itself was made; only its date is not remembered.
  }
}
