import { useEffect, useState } from 'react';
import { useArchive } from '../archive-context.ts';
import { formerIds } from '../reading/former-ids.ts';

/** The ids that a story had in earlier builds: what was kept under them is the story's too. */
export function useFormerIds(id: string): readonly string[] {
  const archive = useArchive();
  const [former, setFormer] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    // Where the collection cannot be read just now, what is kept under the present id is there.
    archive.summary().then(({ aliases }) => current && setFormer(formerIds(aliases, id)), () => undefined);
    return () => {
      current = false;
    };
  }, [archive, id]);
  return former;
}
