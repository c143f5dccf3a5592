import { useMemo, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { useStood } from '../story/use-stood.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('./reading-of-story.tsx')).ReadingOfStory;

/**
 * The place of what is the reader's own about a story's reading. Its code is fetched once the story stood for a moment or is scrolled; the style sheet keeps
 * its room free, so that nothing moves when it comes.
 */
export function ReadingPlace({ data }: { readonly data: StoryData }): ReactElement | null {
  const wanted = useStood();
  const given = useMemo(() => ({ data }), [data]);
  return wanted ? <LatePart load={load} given={given} /> : null;
}
