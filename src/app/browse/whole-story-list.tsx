import { memo, useEffect, type ReactElement } from 'react';
import { useArchive } from '../archive-context.ts';
import type { ListProps } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';
import { useHitWindows } from './use-hit-windows.ts';

/** A list of more stories than come with the answer, all of them in the page: what can be seen first. */
export const WholeStoryList = memo(function WholeStoryList({ data, atOnce }: ListProps): ReactElement {
  const ground = useRowGround(data);
  const { summary: { cards }, result } = data;
  const { hitAt, want } = useHitWindows(useArchive(), data);
  const { list, style, from, to } = useDrawnRows(data, atOnce);
  useEffect(() => {
    const ask = (): void => want(from, to);
    ask();
    // What could not be fetched is asked for again.
    addEventListener('scroll', ask);
    return () => removeEventListener('scroll', ask);
  });
  return (
    <ol className="story-list" ref={list} style={style}>
      {Array.from(result.order.subarray(from, to), (number, index) => {
        const place = from + index;
        const hit = hitAt(place);
        const card = hit?.card ?? cards.stories[number];
        return card && <li key={card.id}><StoryRow card={card} hit={hit} ground={ground} /></li>;
      })}
    </ol>
  );
});
