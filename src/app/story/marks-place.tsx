import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('../highlights/story-marks.tsx')).StoryMarks;

/** The place of a story's highlights and notes. Their code is fetched where there are any, when text is selected, and when asked for. */
export function MarksPlace({ data }: { readonly data: StoryData }): ReactElement {
  const t = useMessages();
  const [wanted, setWanted] = useState<boolean | 'asked'>(() => location.hash.startsWith('#highlight-'));
  // What could not be kept is offered also where the library does not open.
  const isOpened = useLibrary(({ standing }) => standing.state !== 'opening');
  const archive = useArchive();
  const { id } = data.story;
  const given = useMemo(() => ({ data, asked: wanted === 'asked' }), [data, wanted]);
  useEffect(() => {
    if (wanted) return undefined;
    const want = (): void => {
      if (getSelection()?.isCollapsed === false) setWanted(true);
    };
    document.addEventListener('selectionchange', want);
    return () => document.removeEventListener('selectionchange', want);
  }, [wanted]);
  useEffect(() => {
    if (isOpened) import('../highlights/has-marks.ts').then(({ hasMarks }) => hasMarks(archive, id)).then((has) => has && setWanted(true), () => undefined);
  }, [isOpened, archive, id]);
  if (wanted) return <LatePart load={load} given={given} />;
  return <button type="button" className="text-button" onClick={() => setWanted('asked')}>{t.story.marks}</button>;
}
