import type { Story } from '../../domain/story.ts';
import { storyParts } from '../../search/story-parts.ts';
import { countHan } from '../../text/characters.ts';

/** Han characters that are read in a minute, about. */
const PER_MINUTE = 400;

/**
 * About how many minutes a story takes, by the Han characters of all that is printed of it; 1 at least.
 * @param share how much of it is still to be read, 0 to 1
 * @returns 0 where nothing is
 */
export function readingMinutes(story: Story, share = 1): number {
  const han = storyParts(story).reduce((sum, { text }) => sum + countHan(text), 0);
  return share === 0 ? 0 : Math.max(1, Math.round((han * share) / PER_MINUTE));
}
