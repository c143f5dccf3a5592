import type { StoryTag } from '../../library/kept-rows.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { groupByStory } from '../reading/former-ids.ts';

/** Which stories are written. What was chosen in one way is kept while another is looked at. */
export interface Scope {
  readonly kind: 'all' | 'tag' | 'chosen';
  readonly tag: string;
  readonly chosen: ReadonlySet<string>;
}

/**
 * Saved stories by tag, tags in the order in which each was first given.
 * @param presentId the id that a story has in the collection now: a tag is on a story under whichever of its ids it was given
 */
export function storiesByTag(tags: readonly StoryTag[], bookmarks: readonly Bookmark[], presentId: (id: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const saved = groupByStory(bookmarks.map(({ id }) => id), presentId);
  const tagged = new Map<string, Set<string>>();
  for (const { story, tag } of tags) {
    const ids = saved.get(presentId(story));
    if (ids) tagged.set(tag, new Set([...tagged.get(tag) ?? [], ...ids]));
  }
  return tagged;
}

/** The saved stories of a scope, in the order given; one that was taken out meanwhile is none. */
export function storiesInScope({ kind, tag, chosen }: Scope, bookmarks: readonly Bookmark[], tagged: ReadonlyMap<string, ReadonlySet<string>>): readonly Bookmark[] {
  if (kind === 'all') return bookmarks;
  const ids = kind === 'tag' ? tagged.get(tag) : chosen;
  return bookmarks.filter(({ id }) => ids?.has(id));
}
