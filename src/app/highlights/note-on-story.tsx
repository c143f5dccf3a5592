import { Fragment, useState, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { noteOnStory, type OnStory } from './highlight-acts.ts';
import { useHighlights } from './highlights-store.ts';
import { NoteSheet } from './note-sheet.tsx';
import { notesOnStory } from './notes-on-story.ts';

interface NoteOnStoryProps {
  readonly on: OnStory;
  /** The story's id and those that it had in earlier builds; null until they are known. */
  readonly ids: readonly string[] | null;
}

/** The reader's note on the story as a whole, and the button that opens it. Where it was written under several ids, each stands. */
export function NoteOnStory({ on, ids }: NoteOnStoryProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const known = useHighlights((state) => state.notes);
  const notes = notesOnStory(known, ids);
  const [open, setOpen] = useState<string | null>(null);
  // One place for the first note and for the button that begins it: that button has the focus again when its sheet closes.
  const places = notes?.length ? notes : [{ story: on.story, text: null }];
  return (
    <div className="note-on-story">
      {notes && notes.length > 0 && <h3>{words.storyNote}</h3>}
      {places.map(({ story, text }) => (
        <Fragment key={story}>
          {text !== null && <p className="kept-note">{text}</p>}
          <button type="button" className="quiet" aria-haspopup="dialog" disabled={!notes} onClick={() => setOpen(story)}>{text === null ? words.writeStoryNote : words.changeNote}</button>
        </Fragment>
      ))}
      {open !== null && (
        <NoteSheet
          key={open}
          title={words.storyNote}
          place={{ on: { ...on, story: open }, highlight: null }}
          note={notes?.find(({ story }) => story === open)?.text ?? ''}
          isToWrite
          onNote={(written) => noteOnStory({ ...on, story: open }, written)}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
