import { memo, type ReactElement } from 'react';
import type { ListProps } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';

/** The stories found, where all came with the answer. */
export const ShortStoryList = memo(function ShortStoryList({ data }: ListProps): ReactElement {
  const ground = useRowGround(data);
  const { list, style, from, to } = useDrawnRows(data, true);
  return (
    <ol className="story-list" ref={list} style={style}>
      {data.result.hits.slice(from, to).map((hit) => <li key={hit.card.id}><StoryRow card={hit.card} hit={hit} ground={ground} /></li>)}
    </ol>
  );
});
