import type { Archive } from '../../archive/archive.ts';
import { newStories } from './new-stories.ts';
import type { ViewCount } from './saved-views-store.ts';
import { viewAddress } from './view-search.ts';

/**
 * Ids of the stories in a view now, in the order of pages; saved ones that left the collection are not among them.
 * @throws ArchiveFailure when the collection cannot be read
 */
export async function storiesInView(archive: Archive, search: string): Promise<readonly string[]> {
  const { query, filters, mine } = viewAddress(search);
  const request = { query, filters, sort: 'page', window: [0, 0] } as const;
  const asked = mine ? import('../browse/ask-mine.ts').then(async ({ askMine }) => (await askMine(archive, request)).result) : archive.browse(request);
  const [{ cards }, { order }] = await Promise.all([archive.summary(), asked]);
  return Array.from(order, (number) => cards.stories[number]?.id ?? '');
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
