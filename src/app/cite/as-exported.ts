import type { ExportedStory } from '../../export/exported-story.ts';
import type { StoryData } from '../screen.ts';

/** A story on the screen as what is written out, without what its reader made of it. `address`: an absolute URL. */
export function asExported({ story, page, place }: StoryData, address: string): ExportedStory {
  return { story, page: { ...page, place }, address, savedAt: null, tags: [], note: null, highlights: [] };
}
