import type { StoryDate } from '../../domain/story.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The day or days of a reported event as they are shown; null for unknown ones. */
export function storyDays({ value, from, to }: StoryDate, t: Messages): string | null {
  if (value !== null) return t.story.day(value);
  return from !== null && to !== null ? t.story.days(from, to) : null;
}
