import { storyParts } from '../search/story-parts.ts';
import type { ExportedStory } from './exported-story.ts';
import { plainLines } from './plain-text.ts';

/** All that is printed of a story in the order of reading, a line each, as its repaired text. */
export function writePlainText({ story }: Pick<ExportedStory, 'story'>): string {
  return storyParts(story).flatMap(({ text }) => plainLines(text)).join('\n');
}
