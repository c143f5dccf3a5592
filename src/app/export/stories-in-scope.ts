import type { StoryTag } from '../../library/kept-rows.ts';
import type { Bookmark } from '../../library/saved-story.ts';

/** Which stories are written. What was chosen in one way is kept while another is looked at. */
export interface Scope {
  readonly kind: 'all' | 'tag' | 'chosen';
  readonly tag: string;
  readonly chosen: ReadonlySet<string>;
}

/** Saved stories by tag, tags in the order in which each was first given. */
export function storiesByTag(tags: readonly StoryTag[], bookmarks: readonly Bookmark[]): ReadonlyMap<string, ReadonlySet<string>> {
  const saved = new Set(bookmarks.map(({ id }) => id));
  const tagged = new Map<string, Set<string>>();
  for (const { story, tag } of tags) {
    if (!saved.has(story)) continue;
    const stories = tagged.get(tag);
    if (stories) stories.add(story);
    else tagged.set(tag, new Set([story]));
  }
  return tagged;
}

/** The saved stories of a scope, in the order given; one that was taken out meanwhile is none. */
export function storiesInScope({ kind, tag, chosen }: Scope, bookmarks: readonly Bookmark[], tagged: ReadonlyMap<string, ReadonlySet<string>>): readonly Bookmark[] {
  if (kind === 'all') return bookmarks;
  const ids = kind === 'tag' ? tagged.get(tag) : chosen;
  return bookmarks.filter(({ id }) => ids?.has(id));
}
