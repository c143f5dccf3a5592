import { useMemo, useRef, type ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { LatePart } from '../views/late-part.tsx';
import { useStoodNear } from './use-stood.ts';

const load = async () => (await import('../entity/related-stories.tsx')).RelatedStories;

/** The place of related stories. They are asked for once the story stood and the reader comes near its end; the style sheet keeps their room. */
export function RelatedPlace({ data }: { readonly data: StoryData }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useStoodNear(place);
  const given = useMemo(() => ({ data }), [data]);
  return <div ref={place}>{wanted && <LatePart load={load} given={given} />}</div>;
}
