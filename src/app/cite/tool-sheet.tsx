import { useLayoutEffect, useRef, type ReactNode, type ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../ui/messages-context.ts';
import '../styles/cite.css';

interface ToolSheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What became of the last act; it is read aloud. */
  readonly outcome: ReactNode;
  readonly onClose: () => void;
}

/** The sheet of one of a story's tools. Esc closes it. */
export function ToolSheet({ title, children, outcome, onClose }: ToolSheetProps): ReactPortal {
  const t = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes: closing a dialog gives focus back to what opened it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return createPortal(
    <dialog ref={dialog} className="sheet tool-sheet" aria-labelledby="tool-sheet" onClose={onClose}>
      <header>
        <h2 id="tool-sheet">{title}</h2>
        <button type="button" className="text-button" onClick={onClose}>{t.terms.close}</button>
      </header>
      <div className="sheet-body">{children}</div>
      <footer role="status">{outcome}</footer>
    </dialog>,
    document.body,
  );
}
