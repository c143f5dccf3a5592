import { sourceOfCopy } from '../../library/saved-story.ts';
import type { StoryData } from '../screen.ts';
import { openLibraryOnce } from './library-acts.ts';

/** A saved story as the story screen wants it, alone on its page; null when it is not saved or its copy cannot be read. */
export async function findSavedCopy(id: string): Promise<StoryData | null> {
  const copy = await openLibraryOnce().then((library) => library.copy(id)).catch(() => null);
  if (!copy) return null;
  const { place, ...page } = copy.page;
  return { story: copy.story, page: { ...page, storyIds: [id] }, place, source: sourceOfCopy(copy), neighbours: [copy.card], origin: 'copy' };
}
