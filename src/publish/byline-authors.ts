import type { Byline } from '../domain/story.ts';

/** Who wrote, as printed: reporters, then correspondents, each once. */
export function bylineAuthors({ reporters, correspondents }: Pick<Byline, 'reporters' | 'correspondents'>): readonly string[] {
  return [...new Set([...reporters, ...correspondents])];
}
