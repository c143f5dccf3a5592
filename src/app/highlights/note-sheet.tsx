import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ActFault } from './act-notice.tsx';

interface NoteSheetProps {
  readonly title: string;
  /** What stands over the note. */
  readonly children?: ReactNode;
  readonly note: string;
  /** Keeps a note that was changed; says whether it is kept. */
  readonly onNote: (text: string) => Promise<boolean>;
  readonly footer?: ReactNode;
  readonly onClose: () => void;
}

/**
 * A sheet with a note to write. What was written is kept however the sheet is left: closed, gone away from, or hidden with the window. Where it cannot be
 * kept, the sheet stays open with it and says why.
 */
export function NoteSheet({ title, children, note, onNote, footer, onClose }: NoteSheetProps): ReactPortal {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(note);
  const written = draft.trim() === '' ? '' : draft;
  const keep = useRef(() => Promise.resolve(true));
  useLayoutEffect(() => {
    keep.current = () => (written === note ? Promise.resolve(true) : onNote(written));
  });
  // Before the element goes: closing a dialog gives focus back to what opened it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  useEffect(() => {
    const over = new AbortController();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void keep.current();
    }, over);
    return () => {
      over.abort();
      void keep.current();
    };
  }, []);
  const leave = async (): Promise<void> => {
    if (await keep.current()) onClose();
    else if (dialog.current?.open === false) dialog.current.showModal();
  };
  return createPortal(
    <dialog ref={dialog} className="sheet note-sheet" aria-labelledby="note-sheet" onClose={() => void leave()}>
      <header>
        <h2 id="note-sheet">{title}</h2>
        <button type="button" className="text-button" onClick={() => void leave()}>{words.done}</button>
      </header>
      <div className="sheet-body">
        {children}
        <label className="note-field">
          <span>{words.note}</span>
          <textarea rows={5} value={draft} onChange={({ target }) => setDraft(target.value)} />
        </label>
        <ActFault />
      </div>
      {footer !== undefined && <footer>{footer}</footer>}
    </dialog>,
    document.body,
  );
}
