import { useEffect, useState } from 'react';
import type { ArchiveFault, BrowseResult } from '../../archive/archive.ts';
import { afterPaint } from '../after-paint.ts';
import { useArchive } from '../archive-context.ts';

interface Told {
  /** The answer after which they were asked. */
  readonly after: BrowseResult | null;
  readonly faults: readonly ArchiveFault[];
}

/** Parts of the collection that could not be searched. Asked after each answer, since searching is what reads the pages; the answer is shown meanwhile. */
export function useFaults(result: BrowseResult): readonly ArchiveFault[] {
  const archive = useArchive();
  const [told, setTold] = useState<Told>({ after: null, faults: [] });
  useEffect(() => {
    let wanted = true;
    const callOff = afterPaint(() => {
      archive.faults().then((faults) => {
        if (wanted) setTold((before) => (faults.length + before.faults.length === 0 ? before : { after: result, faults }));
      }, () => undefined);
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [archive, result]);
  return told.faults;
}
