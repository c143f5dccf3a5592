import type { Messages } from '../../i18n/messages.ts';
import type { StoryPart } from '../../search/story-parts.ts';

/** Name of a printed text, with its number where a story has several. */
export function partLabel(part: Pick<StoryPart, 'name' | 'index'>, t: Messages): string {
  return part.name === 'paragraph' ? t.story.paragraphNumber(part.index + 1) : t.story.places[part.name];
}
