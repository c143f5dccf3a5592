import type { Archive } from '../../archive/archive.ts';
import { useLibrary } from './library-store.ts';

/**
 * Puts down which ids stories had in earlier builds, as soon as something is saved: who saves nothing needs none of it. Where the collection cannot be
 * read, the next change of the library tries again.
 */
export function followFormerIds(archive: Pick<Archive, 'summary'>): void {
  const stop = useLibrary.subscribe(({ bookmarks }) => {
    if (bookmarks.length === 0) return;
    stop();
    Promise.all([archive.summary(), import('../reading/former-ids.ts')]).then(([{ aliases }, { formerIdsIn }]) => useLibrary.setState({ formerIds: formerIdsIn(aliases) }), () => followFormerIds(archive));
  });
}
