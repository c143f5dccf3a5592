import type { StoryTag } from '../../library/kept-rows.ts';

/** UTF-16 units: so long may a tag be. */
export const LONGEST_TAG = 40;

/** A tag as it is kept: white space at its ends is none and inside is one blank; null where nothing is left. */
export function cleanTag(typed: string): string | null {
  const tag = typed.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_TAG).trim();
  return tag === '' ? null : tag;
}

/** The tags of each story, in order of adding. */
export function tagsByStory(rows: readonly StoryTag[]): ReadonlyMap<string, readonly string[]> {
  const byStory = new Map<string, string[]>();
  for (const { story, tag } of rows) if (byStory.get(story)?.push(tag) === undefined) byStory.set(story, [tag]);
  return byStory;
}

/** Every tag with its number of stories, those in use on most stories first, equal ones by code unit. */
export function countTags(rows: readonly StoryTag[]): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tag } of rows) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1));
}

/** The rows that take the place of those of one tag when it is renamed; a story that has both names keeps one. */
export function renamedRows(rows: readonly StoryTag[], from: string, to: string): { readonly taken: readonly StoryTag[]; readonly added: readonly StoryTag[] } {
  if (from === to) return { taken: [], added: [] };
  const having = new Set(rows.filter(({ tag }) => tag === to).map(({ story }) => story));
  const taken = rows.filter(({ tag }) => tag === from);
  return { taken, added: taken.filter(({ story }) => !having.has(story)).map((row) => ({ ...row, tag: to })) };
}
