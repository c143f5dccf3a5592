import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('../highlights/story-marks.tsx')).StoryMarks;

/** The place of a story's highlights and notes. Their code is fetched where there are any, when text is selected, and when asked for. */
export function MarksPlace({ data }: { readonly data: StoryData }): ReactElement {
  const t = useMessages();
  const [wanted, setWanted] = useState(() => location.hash.startsWith('#highlight-'));
  const open = useLibrary(({ standing }) => standing.state === 'open');
  const given = useMemo(() => ({ data }), [data]);
  useEffect(() => {
    if (wanted) return undefined;
    const want = (): void => {
      if (getSelection()?.isCollapsed === false) setWanted(true);
    };
    document.addEventListener('selectionchange', want);
    return () => document.removeEventListener('selectionchange', want);
  }, [wanted]);
  useEffect(() => {
    if (open) hasMarks().then((has) => has && setWanted(true), () => undefined);
  }, [open]);
  if (wanted) return <LatePart load={load} given={given} />;
  return <button type="button" className="text-button" onClick={() => setWanted(true)}>{t.story.marks}</button>;
}

async function hasMarks(): Promise<boolean> {
  const library = await openLibraryOnce();
  const lists = await Promise.all([(await library.rows('highlights')).list(), (await library.rows('notes')).list()]);
  return lists.some(({ length }) => length > 0);
}
