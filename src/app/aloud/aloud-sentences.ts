import type { Story } from '../../domain/story.ts';
import { storyParts, type StoryPartName } from '../../search/story-parts.ts';
import { trimmedSentenceSpans } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** A sentence to read aloud, and where it is printed. */
export interface AloudSentence {
  /** The number of its printed text among `storyParts`, from 0. */
  readonly part: number;
  /** The whole printed text that it stands in. */
  readonly whole: string;
  /** In UTF-16 units of `whole`. */
  readonly span: Span;
}

/** What tells the news. A column's name, the byline and who took the picture are furniture: to a listener they are noise before and after it. */
const READ: ReadonlySet<StoryPartName> = new Set(['kicker', 'headline', 'deck', 'crosshead', 'paragraph']);

/** What is read aloud of a story, in the order it is printed. What has neither letter nor digit says nothing. */
export function aloudSentences(story: Story): readonly AloudSentence[] {
  return storyParts(story).flatMap(({ name, text }, part) => (READ.has(name) ? trimmedSentenceSpans(text).map((span) => ({ part, whole: text, span })) : []))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(textOf(sentence)));
}

/** The sentence as it is printed. */
export function textOf({ whole, span }: AloudSentence): string {
  return whole.slice(...span);
}
