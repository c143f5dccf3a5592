import { useMemo, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { LatePart } from '../views/late-part.tsx';

const load = async () => (await import('./reading-of-story.tsx')).ReadingOfStory;

/** The place of what is the reader's own about a story's reading; the style sheet keeps its room free, so that nothing moves when it comes. */
export function ReadingPlace({ data }: { readonly data: StoryData }): ReactElement {
  return <LatePart load={load} given={useMemo(() => ({ data }), [data])} />;
}
