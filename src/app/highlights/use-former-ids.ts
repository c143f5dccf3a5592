import { useEffect, useState } from 'react';
import { useArchive } from '../archive-context.ts';
import { formerIds } from '../reading/former-ids.ts';

/** The ids that a story had in earlier builds: what was kept under them is the story's too. Null until they are known. */
export function useFormerIds(id: string): readonly string[] | null {
  const archive = useArchive();
  const [known, setKnown] = useState<{ readonly id: string; readonly former: readonly string[] } | null>(null);
  useEffect(() => {
    let current = true;
    // Where the collection cannot be read just now, what is kept under the present id is there.
    void archive.summary().then(({ aliases }) => formerIds(aliases, id), () => []).then((former) => current && setKnown({ id, former }));
    return () => {
      current = false;
    };
  }, [archive, id]);
  return known?.id === id ? known.former : null;
}
