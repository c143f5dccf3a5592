import type { Highlight, StoryNote } from '../../library/kept-rows.ts';
import type { Fold } from '../../text/fold.ts';

/** Highlights whose quote, note or headline holds what was typed, the last made first; all of them for nothing. */
export function findHighlights(highlights: readonly Highlight[], typed: string, fold: Fold): readonly Highlight[] {
  const holds = holding(typed, fold);
  return highlights.filter(({ quote, note, headline }) => holds(quote) || holds(note ?? '') || holds(headline)).toReversed();
}

/** Notes that hold what was typed, or whose story's headline does, the last written first; all of them for nothing. */
export function findNotes(notes: readonly StoryNote[], typed: string, fold: Fold): readonly StoryNote[] {
  const holds = holding(typed, fold);
  return notes.filter(({ text, headline }) => holds(text) || holds(headline)).toReversed();
}

/** As a search compares: folded, at any place. What goes over two printed texts is found as one. */
function holding(typed: string, fold: Fold): (text: string) => boolean {
  const term = fold(typed.trim());
  return (text) => term === '' || fold(text.replaceAll('\n', '')).includes(term);
}
