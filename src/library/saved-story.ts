import type { StoryCard } from '../domain/card.ts';
import type { PageFacts } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import type { Span } from '../text/span.ts';

/** Raised when a reader of the old form could misread the new one. */
export const COPY_FORM = 1;

/** Where a saved story was printed. `place`: of its page among the documents when it was saved, from 1. */
export interface SavedPage extends PageFacts {
  readonly page: string;
  readonly document: string;
  readonly standingHead: string | null;
  readonly place: number;
}

/** A story whole, with the stretch of the document that its spans lie in: `text` begins at `start` of the document. */
export interface StoryCopy {
  readonly form: typeof COPY_FORM;
  readonly story: Story;
  readonly card: StoryCard;
  readonly page: SavedPage;
  readonly excerpt: { readonly start: number; readonly text: string };
}

/** What a list of saved stories needs. One row; its copy is stored beside it under the same id. */
export interface Bookmark {
  readonly id: string;
  /** Order of saving: later ones have higher numbers. Clocks can be wrong, this cannot. */
  readonly sequence: number;
  /** ISO time by the device's clock, for display only. */
  readonly savedAt: string;
  readonly card: StoryCard;
  readonly page: SavedPage;
  /** Size of the copy as stored, in UTF-8 bytes, and its SHA-256 in lower-case hex. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A copy as stored: JSON text, hashed as it stands. */
export interface StoredCopy {
  readonly id: string;
  readonly body: string;
}

/** A bookmark taken out, with all that is needed to put it back as it was. */
export interface RemovedBookmark {
  readonly bookmark: Bookmark;
  readonly copy: StoredCopy;
}

/** The story with the stretch of `source` (the decoded document) that holds all its spans. */
export function copyStory(story: Story, card: StoryCard, page: SavedPage, source: string): StoryCopy {
  const [start, end] = spanOfStory(story);
  return { form: COPY_FORM, story, card, page, excerpt: { start, text: source.slice(start, end) } };
}

/** A stand-in for the document in which the story's spans still hold: blanks before the excerpt, nothing after it. */
export function sourceOfCopy(copy: StoryCopy): string {
  return ' '.repeat(copy.excerpt.start) + copy.excerpt.text;
}

function spanOfStory(story: Story): Span {
  const { sources } = story;
  const runs = [
    ...sources.section, ...sources.kicker, ...sources.headline, ...sources.deck, ...sources.byline, ...sources.credit,
    ...sources.crossheads.flat(), ...sources.paragraphs.flat(),
  ];
  const spans: readonly Span[] = [
    ...runs.map((run): Span => [run.from, run.from + run.length]),
    ...story.repairs.map((repair) => repair.source),
    ...story.because.map((reason) => reason.source),
  ];
  if (spans.length === 0) return [0, 0];
  return [spans.reduce((least, [start]) => Math.min(least, start), Infinity), spans.reduce((most, [, end]) => Math.max(most, end), 0)];
}
