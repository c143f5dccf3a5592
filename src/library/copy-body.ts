import { sha256Hex } from '../text/hash.ts';
import { LibraryError } from './errors.ts';
import { COPY_FORM, type Bookmark, type RemovedBookmark, type StoredCopy, type StoryCopy } from './saved-story.ts';

/** The row and the stored copy of a story that is about to be saved as number `sequence`. */
export function writeCopy(copy: StoryCopy, sequence: number, savedAt: string): RemovedBookmark {
  const { id } = copy.story;
  const body = JSON.stringify(copy);
  const bytes = new TextEncoder().encode(body).length;
  return { bookmark: { id, sequence, savedAt, card: copy.card, page: copy.page, bytes, sha256: sha256Hex(body) }, copy: { id, body } };
}

/** Whether what was read back is what was meant to be written. */
export function isIntact(bookmark: Bookmark, stored: StoredCopy): boolean {
  return sha256Hex(stored.body) === bookmark.sha256;
}

/**
 * The copy out of its stored form. Its hash proves that this app wrote it, so its shape is known from its form number.
 * @throws LibraryError `damaged` or `newer`.
 */
export function readCopy(bookmark: Bookmark, stored: StoredCopy): StoryCopy {
  if (!isIntact(bookmark, stored)) throw new LibraryError('damaged', `saved story ${bookmark.id} differs from its hash; save it again`);
  const copy = JSON.parse(stored.body) as { readonly form: number };
  if (copy.form !== COPY_FORM) {
    throw new LibraryError('newer', `saved story ${bookmark.id} has form ${copy.form}, this version reads ${COPY_FORM}; reload to get the newer version`);
  }
  return copy as StoryCopy;
}
