import type { Bin, Page } from '../domain/page.ts';

/**
 * Takes stories out of a page's text too: their characters become spaces, so that every other span still counts right.
 * @param storyIds of all stories of the page, in their order, as the bins count them
 */
export function withholdStories({ source, bins }: Pick<Page, 'source' | 'bins'>, storyIds: readonly string[], withheld: readonly string[]): Pick<Page, 'source' | 'bins'> {
  const kept = new Map<number, number>();
  storyIds.forEach((id, index) => {
    if (!withheld.includes(id)) kept.set(index, kept.size);
  });
  const pieces: string[] = [];
  let end = 0;
  const changed = bins.map((bin): Bin => {
    if (bin.story === null) return bin;
    const index = kept.get(bin.story);
    if (index !== undefined) return { ...bin, story: index };
    pieces.push(source.slice(end, bin.source[0]), ' '.repeat(bin.source[1] - bin.source[0]));
    [, end] = bin.source;
    return { ...bin, role: 'white-space', rule: 'withheld', story: null };
  });
  return { source: pieces.join('') + source.slice(end), bins: changed };
}
