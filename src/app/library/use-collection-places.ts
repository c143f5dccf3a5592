import { useEffect, useMemo, useState } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { useArchive } from '../archive-context.ts';
import { presentIdIn } from '../reading/former-ids.ts';
import type { ListGround } from './list-bookmarks.ts';

/** Where stories stand in the collection. What is saved is listed without it too, as long as it is not read, or cannot be. */
export function useCollectionPlaces(): Pick<ListGround, 'presentId' | 'places'> {
  const archive = useArchive();
  const [summary, setSummary] = useState<ArchiveSummary | null>(null);
  useEffect(() => {
    let over = false;
    archive.summary().then((known) => over || setSummary(known), () => undefined);
    return () => {
      over = true;
    };
  }, [archive]);
  return useMemo(() => ({
    presentId: presentIdIn(summary?.aliases ?? {}),
    places: new Map(summary?.cards.stories.map(({ id }, place) => [id, place])),
  }), [summary]);
}
