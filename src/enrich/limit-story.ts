import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Story } from '../domain/story.ts';

/**
 * The longest text of a story that is searched, in UTF-16 units: some three times a whole page of a newspaper. What is longer is no story but something
 * gone wrong, and finders that compare all they find with each other would not come to an end.
 */
const LONGEST_SEARCHED = 30_000;

/** The story as far as it is searched, all of it unless it is longer than any can be. */
export function limitStory(story: Story): { readonly value: Story; readonly diagnostics: readonly Diagnostic[] } {
  const length = story.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) + [story.section, story.kicker, story.deck].reduce((sum, text) => sum + (text?.length ?? 0), story.headline.length);
  if (length <= LONGEST_SEARCHED && story.crossheads.length + story.paragraphs.length <= LONGEST_SEARCHED) return { value: story, diagnostics: [] };
  let left = LONGEST_SEARCHED;
  const cut = (text: string): string => {
    const kept = text.slice(0, left);
    left -= kept.length;
    return kept;
  };
  const headings = { section: story.section && cut(story.section), kicker: story.kicker && cut(story.kicker), headline: cut(story.headline), deck: story.deck && cut(story.deck) };
  const value = { ...story, ...headings, crossheads: [], paragraphs: story.paragraphs.map(cut).filter((paragraph) => paragraph !== '') };
  const start = (story.sources.paragraphs[0]?.[0] ?? story.sources.headline[0])?.from ?? 0;
  const message = `a story of ${length} characters: only its first ${LONGEST_SEARCHED} were searched for districts, organizations, people and event types; is a headline missing?`;
  return { value, diagnostics: [{ rule: 'overlong-story', severity: 'warning', source: [start, start], message }] };
}
