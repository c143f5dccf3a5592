import type { Archive } from '../../archive/archive.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { formerIds } from '../reading/former-ids.ts';
import { readHeldText } from './held-text.ts';
import { useUnkept } from './unkept-store.ts';

/** Whether a story has highlights or notes under any of its ids, or such as could not be kept. Rejects when the library cannot be read. */
export async function hasMarks(archive: Pick<Archive, 'summary'>, story: string): Promise<boolean> {
  // Where the collection cannot be read just now, what is kept under the present id is there.
  const ids = [story, ...await archive.summary().then(({ aliases }) => formerIds(aliases, story), () => [])];
  const held = readHeldText();
  if (useUnkept.getState().notes.length > 0 || ids.some((id) => held?.includes(JSON.stringify(id)))) return true;
  const library = await openLibraryOnce();
  const lists = await Promise.all([(await library.rows('highlights')).on(ids), (await library.rows('notes')).on(ids)]);
  return lists.some(({ length }) => length > 0);
}
