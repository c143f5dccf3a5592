import type { Archive } from '../../archive/archive.ts';
import { newStories } from './new-stories.ts';
import type { ViewCount } from './saved-views-store.ts';
import { viewAddress } from './view-search.ts';

/**
 * Ids of the stories in a view now, in the order of pages; saved ones that left the collection come last.
 * @throws ArchiveFailure when the collection cannot be read
 */
export async function storiesInView(archive: Archive, search: string): Promise<readonly string[]> {
  const { query, filters, mine } = viewAddress(search);
  const request = { query, filters, sort: 'page', window: [0, 0] } as const;
  const asked = mine
    ? import('../browse/ask-mine.ts').then(({ askMine }) => askMine(archive, request)).then((answer) => ({ order: answer.result.order, gone: answer.mine.gone.map(({ bookmark }) => bookmark.id) }))
    : archive.browse(request).then(({ order }) => ({ order, gone: [] }));
  const [{ cards }, { order, gone }] = await Promise.all([archive.summary(), asked]);
  return [...Array.from(order, (number) => cards.stories[number]?.id ?? ''), ...gone];
}

/**
 * Counts a view against what it held when it was last looked at.
 * @param seen as `writeIds` wrote it
 * @throws ArchiveFailure when the collection cannot be read
 */
export async function countView(archive: Archive, search: string, seen: string): Promise<ViewCount> {
  const [{ aliases }, ids] = await Promise.all([archive.summary(), storiesInView(archive, search)]);
  return { total: ids.length, added: newStories(ids, seen, aliases) };
}
