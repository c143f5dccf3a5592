import type { Archive } from '../../archive/archive.ts';
import { placeOf } from '../router/place-of.ts';
import type { StoryData } from '../screen.ts';

/**
 * A story of the collection whole.
 * @throws ArchiveFailure when it cannot be read; Error when there is none of this id.
 */
export async function loadStory(archive: Archive, id: string): Promise<StoryData> {
  const found = await archive.story(id);
  if (found.state === 'moved') return loadStory(archive, found.to);
  if (found.state === 'unknown') throw new Error(`${id}: no such story in the collection; reload the page`);
  return { ...found.value, place: await placeOf(archive, found.value.page.page), origin: 'collection' };
}
