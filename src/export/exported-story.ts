import type { PageFacts } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'red'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** A passage that the reader marked, and what the reader wrote beside it. */
export interface ExportedHighlight {
  readonly colour: HighlightColour;
  readonly quote: string;
  readonly note: string | null;
}

/** Where a story was printed. `place`: of its page among the documents, from 1. */
export interface ExportedPage extends PageFacts {
  readonly page: string;
  readonly document: string;
  readonly place: number;
}

/** A story with what its reader made of it: what every way out starts from. Lists are in the order in which they are to be written. */
export interface ExportedStory {
  readonly story: Story;
  readonly page: ExportedPage;
  /** Where it can be opened: an absolute URL. */
  readonly address: string;
  /** ISO time of saving, `2026-11-21T08:00:00.000Z`; null where it is not saved. */
  readonly savedAt: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly highlights: readonly ExportedHighlight[];
}

/** Stories in the order in which they are to be written, under one title. */
export interface ExportedCollection {
  readonly title: string;
  readonly stories: readonly ExportedStory[];
}
