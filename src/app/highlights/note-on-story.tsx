import { useState, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { noteOnStory, type OnStory } from './highlight-acts.ts';
import { useHighlights } from './highlights-store.ts';
import { NoteSheet } from './note-sheet.tsx';

interface NoteOnStoryProps {
  readonly on: OnStory;
  /** Ids that the story had in earlier builds. */
  readonly former: readonly string[];
}

/** The reader's note on the story as a whole, and the button that opens it. */
export function NoteOnStory({ on, former }: NoteOnStoryProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const note = useHighlights(({ notes }) => notes?.find(({ story }) => story === on.story || former.includes(story)));
  const isRead = useHighlights(({ notes }) => notes !== null);
  const [open, setOpen] = useState(false);
  return (
    <div className="note-on-story">
      {note && <h3>{words.storyNote}</h3>}
      {note && <p className="kept-note">{note.text}</p>}
      <button type="button" className="quiet" aria-haspopup="dialog" disabled={!isRead} onClick={() => setOpen(true)}>{note ? words.changeNote : words.writeStoryNote}</button>
      {open && <NoteSheet title={words.storyNote} note={note?.text ?? ''} onNote={(written) => noteOnStory({ ...on, story: note?.story ?? on.story }, written)} onClose={() => setOpen(false)} />}
    </div>
  );
}
