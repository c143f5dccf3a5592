import type { Archive } from '../../archive/archive.ts';
import type { MineAnswer } from '../browse/ask-mine.ts';
import { newStories } from './new-stories.ts';
import type { ViewCount } from './saved-views-store.ts';
import { viewAddress } from './view-search.ts';

/**
 * Ids of the stories in a view now, in the order of pages; saved ones that left the collection come last.
 * @throws ArchiveFailure when the collection cannot be read; Error when a view of what is kept is asked for and that cannot be read
 */
export async function storiesInView(archive: Archive, search: string): Promise<readonly string[]> {
  const { query, filters, mine } = viewAddress(search);
  const request = { query, filters, sort: 'page', window: [0, 0] } as const;
  const asked = mine
    ? import('../browse/ask-mine.ts').then(({ askMine }) => askMine(archive, request)).then(inMine)
    : archive.browse(request).then(({ order }) => ({ order, gone: [] }));
  const [{ cards }, { order, gone }] = await Promise.all([archive.summary(), asked]);
  return [...Array.from(order, (number) => cards.stories[number]?.id ?? ''), ...gone];
}

function inMine({ result: { order }, mine: { fault, gone } }: MineAnswer): { readonly order: Int32Array; readonly gone: readonly string[] } {
  // It would be counted as empty.
  if (fault) throw new Error(`a view of what is kept: the library is closed (${fault}); open it on its own screen`);
  return { order, gone: gone.map(({ bookmark }) => bookmark.id) };
}

/**
 * Counts a view against what it held when it was last looked at.
 * @param seen as `writeIds` wrote it
 * @throws as `storiesInView` does
 */
export async function countView(archive: Archive, search: string, seen: string): Promise<ViewCount> {
  const [{ aliases }, ids] = await Promise.all([archive.summary(), storiesInView(archive, search)]);
  return { total: ids.length, added: newStories(ids, seen, aliases) };
}
