/** Beside the database, which may be what fails. It belongs to an origin, which may host the app in several folders. */
export const HELD_KEY = `banmian.unkept-notes ${import.meta.env.BASE_URL}`;

/** Notes that could not be kept, as they are put down; null where there are none, or the browser refuses storage. */
export function readHeldText(): string | null {
  try {
    return localStorage.getItem(HELD_KEY);
  } catch {
    return null;
  }
}
