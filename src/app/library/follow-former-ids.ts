import type { Archive } from '../../archive/archive.ts';
import { formerIdsIn } from '../reading/former-ids.ts';
import { useLibrary } from './library-store.ts';

/** Puts down which ids stories had in earlier builds, as soon as something is saved. Where the collection cannot be read, the next change of the library tries again. */
export function followFormerIds(archive: Pick<Archive, 'summary'>): void {
  const stop = useLibrary.subscribe(({ bookmarks }) => {
    if (bookmarks.length === 0) return;
    stop();
    archive.summary().then(({ aliases }) => useLibrary.setState({ formerIds: formerIdsIn(aliases) }), () => followFormerIds(archive));
  });
}
