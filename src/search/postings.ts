import type { ComparedStory } from './compared-story.ts';

/** By value, the numbers of the stories that have it, rising. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** The numbers of the stories that have each value. */
export function postValues(stories: readonly (ComparedStory | null)[], valuesOf: (story: ComparedStory) => Iterable<string>): Postings {
  const postings = new Map<string, number[]>();
  stories.forEach((story, number) => {
    if (!story) return;
    for (const value of valuesOf(story)) {
      const held = postings.get(value);
      if (held) held.push(number);
      else postings.set(value, [number]);
    }
  });
  return postings;
}

/** These organizations and all that stand above them. */
export function withAbove(names: Iterable<string>, parentOf: (name: string) => string | null): ReadonlySet<string> {
  const all = new Set<string>();
  for (const name of names) for (let at: string | null = name; at !== null && !all.has(at); at = parentOf(at)) all.add(at);
  return all;
}
