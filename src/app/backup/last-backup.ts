/** Where the last backup's time stands in localStorage: each folder that holds the app has a library of its own. */
const KEY = `banmian.last-backup ${import.meta.env.BASE_URL}`;

/** When the reader last took a backup away from this device: ISO time by the device's clock, for display only. Null where none is known. */
export function lastBackup(): string | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && !Number.isNaN(Date.parse(kept)) ? kept : null;
  } catch {
    // The browser refuses storage.
    return null;
  }
}

/** Puts down that a backup was made just now. */
export function putDownBackup(): void {
  try {
    localStorage.setItem(KEY, new Date().toISOString());
  } catch {
    // The backup itself was made; only its date is not remembered.
  }
}
