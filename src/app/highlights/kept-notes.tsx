import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { localDay } from '../../i18n/local-day.ts';
import type { StoryNote } from '../../library/kept-rows.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { noteOnStory } from './highlight-acts.ts';

interface KeptNotesProps {
  /** The first stands first. */
  readonly notes: readonly StoryNote[];
  readonly onRemoved: () => void;
}

/** The reader's notes on whole stories, in the library. */
export function KeptNotes({ notes, onRemoved }: KeptNotesProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const hrefs = useHrefs();
  return (
    <>
      <h3>{words.storyNotes(notes.length)}</h3>
      <ol>
        {notes.map((note) => (
          <li key={note.story}>
            <p className="kept-note">{note.text}</p>
            <p className="kept-foot">
              <a href={hrefs.story(note.story)} lang="zh-CN"><HeadlineName headline={note.headline} /></a>
              <time className="hint" dateTime={note.writtenAt}>{localDay(note.writtenAt)}</time>
              <button type="button" className="quiet" aria-label={words.removeNoteOn(storyName(note.headline, t))} onClick={() => void noteOnStory(note, { opened: note.text, text: '' }).then(onRemoved)}>{words.removeNote}</button>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
