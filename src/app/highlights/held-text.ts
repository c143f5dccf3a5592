/** Beside the database, which may be what fails. It belongs to an origin, which may host the app in several folders. */
const KEY = `banmian.unkept-notes ${import.meta.env.BASE_URL}`;

/** Notes that could not be kept, as they are put down; null where there are none, or the browser refuses storage. */
export function readHeldText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function writeHeldText(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Held as long as the tab lives.
  }
}
