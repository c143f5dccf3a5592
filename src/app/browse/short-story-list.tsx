import { memo, type ReactElement } from 'react';
import type { ListProps } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';

/** The stories found, where all came with the answer. */
export const ShortStoryList = memo(function ShortStoryList({ data }: ListProps): ReactElement {
  const ground = useRowGround(data);
  return (
    <ol className="story-list">
      {data.result.hits.map((hit) => <li key={hit.card.id}><StoryRow card={hit.card} hit={hit} ground={ground} /></li>)}
    </ol>
  );
});
