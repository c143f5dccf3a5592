import { noteOnHighlight, noteOnStory } from './highlight-acts.ts';
import { useHighlights } from './highlights-store.ts';
import { keepOrHold } from './unkept-notes.ts';
import type { UnkeptNote } from './unkept-store.ts';

/** Tries once more to keep a note. One whose highlight is there no more becomes a note on its story, with the quote. Never rejects. */
export async function keepAgain(note: UnkeptNote): Promise<void> {
  await keepOrHold(note, (written) => {
    const { highlight, on } = note;
    if (highlight === null) return noteOnStory(on, written);
    const present = useHighlights.getState().highlights?.find(({ id }) => id === highlight.id);
    if (present) return noteOnHighlight(present, written);
    // Whether it is gone cannot be said while highlights cannot be read.
    if (useHighlights.getState().highlights === null) return Promise.resolve(null);
    return noteOnStory(on, { opened: '', text: `${highlight.quote}\n\n${written.text}` });
  });
}
