import { openLibraryOnce } from '../library/library-acts.ts';
import { readHeldText } from './held-text.ts';
import { useUnkept } from './unkept-store.ts';

/** Whether a story may have highlights or notes, also such as could not be kept. Rejects when the library cannot be read. */
export async function hasMarks(story: string): Promise<boolean> {
  if (useUnkept.getState().notes.length > 0 || readHeldText()?.includes(JSON.stringify(story)) === true) return true;
  const library = await openLibraryOnce();
  const lists = await Promise.all([(await library.rows('highlights')).list(), (await library.rows('notes')).list()]);
  return lists.some(({ length }) => length > 0);
}
