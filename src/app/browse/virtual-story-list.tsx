import { memo, startTransition, useCallback, useEffect, useState, type ReactElement } from 'react';
import { searchByLocale } from '../../i18n/search-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { toSearchParams, writeSearch } from '../ui/browse-address.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { ListProps } from './browse-data.ts';
import { StoryRow, useRowGround } from './story-row.tsx';
import { BETWEEN } from './use-drawn-rows.ts';
import { useHitWindows } from './use-hit-windows.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Px: about a headline, an excerpt of two lines and the foot. */
const ROW = 190;
/** Rows drawn above and below the screen: with a new answer, and once it is painted. */
const BEYOND_AT_FIRST = 1;
const BEYOND = 6;

/** A long list, of which only the rows near the screen are in the page. */
export const VirtualStoryList = memo(function VirtualStoryList({ data }: ListProps): ReactElement {
  const t = useMessages();
  const ground = useRowGround(data);
  const { summary: { cards }, result: { order, total } } = data;
  const { hitAt, want } = useHitWindows(useArchive(), data);
  const search = writeSearch(toSearchParams(data.address));
  // The same function from render to render: with a new one all places are worked out anew.
  const keyAt = useCallback((place: number) => order[place] ?? place, [order]);
  return (
    <>
      <p className="hint">{searchByLocale[t.locale].onlyPart}</p>
      <VirtualRows
        total={total}
        keyAt={keyAt}
        beyond={useBeyond(order)}
        rowHeight={rowHeight}
        name={search}
        onShown={(from, to) => want(from, to + BEYOND)}
        renderRow={(place) => {
          const hit = hitAt(place);
          const card = hit?.card ?? cards.stories[order[place] ?? -1];
          return card && <StoryRow card={card} hit={hit} ground={ground} />;
        }}
      />
    </>
  );
});

/** A keystroke does not wait for rows out of sight. */
function useBeyond(order: Int32Array): number {
  const [painted, setPainted] = useState<Int32Array | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPainted(order)), BETWEEN);
    return () => clearTimeout(timer);
  }, [order]);
  return painted === order ? BEYOND : BEYOND_AT_FIRST;
}

function rowHeight(): number {
  return ROW;
}
