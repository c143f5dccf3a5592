import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { ActFault } from './act-notice.tsx';
import { newId } from './new-id.ts';
import { NoteDraft, type Written } from './note-draft.ts';
import { keepOrHold, tellUnkept } from './unkept-notes.ts';
import type { UnkeptNote } from './unkept-store.ts';

interface NoteSheetProps {
  readonly title: string;
  /** What the note is on. */
  readonly place: Pick<UnkeptNote, 'on' | 'highlight'>;
  /** What stands over the note. */
  readonly children?: ReactNode;
  readonly note: string;
  /** Whether the reader came to write: focus is in the note then, and nothing typed is lost. */
  readonly isToWrite: boolean;
  /** Keeps a note that was changed, and gives it as it is kept; null where it could not be. */
  readonly onNote: (written: Written) => Promise<string | null>;
  /** Takes out what the note is on, and says whether it is out; without it there is no button for that. */
  readonly onRemove?: (written: Written) => Promise<boolean>;
  readonly onClose: () => void;
}

/**
 * A sheet with a note to write. What was written is kept however the sheet is left: closed, gone away from, or hidden with the window. Where it cannot be
 * kept, the sheet stays open with it and says why; where the sheet is gone by then, the words are held and offered again.
 */
export function NoteSheet({ title, place, children, note, isToWrite, onNote, onRemove, onClose }: NoteSheetProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const [draft] = useState(() => new NoteDraft(note));
  const [id] = useState(newId);
  const text = useSyncExternalStore(draft.subscribe, draft.read);
  const keep = useRef(() => Promise.resolve(true));
  useLayoutEffect(() => {
    keep.current = () => draft.keep((written) => keepOrHold({ id, ...place, written }, onNote));
  });
  useEffect(() => draft.follow(note), [draft, note]);
  const field = useRef<HTMLTextAreaElement>(null);
  // Behind the sheet's own effect, which gives focus to its first control.
  useLayoutEffect(() => {
    if (isToWrite) field.current?.focus();
  }, [isToWrite]);
  useEffect(() => {
    const over = new AbortController();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void keep.current();
    }, over);
    return () => {
      over.abort();
      void keep.current().then((isKept) => isKept || tellUnkept(id));
    };
  }, [id]);
  return (
    <Sheet
      title={title}
      className="note-sheet"
      closeName={words.done}
      mayClose={() => keep.current()}
      onClose={onClose}
      footer={onRemove ? <footer><button type="button" className="quiet" onClick={() => void draft.drop(onRemove)}>{words.remove}</button></footer> : null}
    >
      {children}
      <label className="note-field">
        <span>{words.note}</span>
        <textarea ref={field} rows={3} value={text} onChange={({ target }) => draft.write(target.value)} />
      </label>
      <ActFault />
    </Sheet>
  );
}
