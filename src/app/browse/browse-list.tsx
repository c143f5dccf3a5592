import type { ReactElement } from 'react';
import type { BrowseData } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';

/** The stories found, all of them. */
export function BrowseList({ data }: { readonly data: BrowseData }): ReactElement {
  const ground = useRowGround(data);
  return (
    <ol className="story-list">
      {data.result.hits.map((hit) => <li key={hit.card.id}><StoryRow card={hit.card} hit={hit} ground={ground} /></li>)}
    </ol>
  );
}
