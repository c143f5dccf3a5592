import { useLayoutEffect, useState } from 'react';
import { createFold } from '../../text/fold.ts';
import { TRADITIONAL } from '../../text/traditional-table.ts';
import type { HitTerm } from './find-hits.ts';
import { hitRanges } from './hit-ranges.ts';

/** The same folding as the search's. */
const fold = createFold(TRADITIONAL);

/** Ranges of all hits in the story that is drawn. They are made anew whenever its text is drawn anew: in the old ones nothing would stand. */
export function useHitRanges(terms: readonly HitTerm[]): readonly Range[] {
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  useLayoutEffect(() => {
    const article = document.querySelector('.story-main');
    if (!article) return undefined;
    const find = (): void => setRanges(hitRanges(article, terms, fold));
    find();
    const observer = new MutationObserver(find);
    observer.observe(article, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [terms]);
  return ranges;
}
