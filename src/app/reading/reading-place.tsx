import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { LatePart } from '../views/late-part.tsx';

/** Ms: a story that stood so long was opened to be read, and all that its first screen needs is there. */
const STOOD = 1500;

const load = async () => (await import('./reading-of-story.tsx')).ReadingOfStory;

/**
 * The place of what is the reader's own about a story's reading. Its code is fetched once the story stood for a moment or is scrolled; the style sheet keeps
 * its room free, so that nothing moves when it comes.
 */
export function ReadingPlace({ data }: { readonly data: StoryData }): ReactElement | null {
  const [wanted, setWanted] = useState(false);
  const given = useMemo(() => ({ data }), [data]);
  useEffect(() => {
    const want = (): void => setWanted(true);
    const timer = setTimeout(want, STOOD);
    addEventListener('scroll', want, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', want);
    };
  }, []);
  return wanted ? <LatePart load={load} given={given} /> : null;
}
