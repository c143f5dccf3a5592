import { useEffect, useRef, useState } from 'react';
import type { Highlight } from '../../library/kept-rows.ts';
import { useArchive } from '../archive-context.ts';
import { checkHighlights, type Checked } from './check-highlights.ts';

/** Where highlights stand in their stories now, by id; one that was not looked at yet has none. Each is looked at once while the screen stands. */
export function useChecked(highlights: readonly Highlight[]): ReadonlyMap<string, Checked> {
  const archive = useArchive();
  const [checked, setChecked] = useState<ReadonlyMap<string, Checked>>(new Map());
  const known = useRef(checked);
  useEffect(() => {
    const over = new AbortController();
    void checkHighlights(archive, highlights.filter(({ id }) => !known.current.has(id)), (found) => {
      known.current = new Map([...known.current, ...found]);
      setChecked(known.current);
    }, over.signal);
    return () => over.abort();
  }, [archive, highlights]);
  return checked;
}
