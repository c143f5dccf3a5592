import { useMemo, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { LatePart } from '../views/late-part.tsx';
import { useStood } from './use-stood.ts';

const load = async () => (await import('../entity/related-stories.tsx')).RelatedStories;

/** The place of related stories. They are asked for once the story stood for a moment or is scrolled; the style sheet keeps their room. */
export function RelatedPlace({ data }: { readonly data: StoryData }): ReactElement | null {
  const given = useMemo(() => ({ data }), [data]);
  return useStood() ? <LatePart load={load} given={given} /> : null;
}
