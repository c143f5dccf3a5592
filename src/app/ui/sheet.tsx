import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactElement, type ReactNode, type ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { standAboveKeyboard } from './above-keyboard.ts';
import { followPressBeside, followPull, followSwipe } from './sheet-gestures.ts';

interface SheetProps {
  readonly title: string;
  readonly className: string;
  /** What its button says. */
  readonly closeName: string;
  /** A `<footer>`. */
  readonly footer?: ReactElement | null;
  readonly children: ReactNode;
  /** Says whether it may go now; without it, it always may. */
  readonly mayClose?: () => Promise<boolean>;
  readonly onClose: () => void;
}

/**
 * A sheet over the screen, for as long as it is rendered. It goes by its button, Esc, a press beside it, and a swipe down on its head, or on what is in it
 * where that is at its beginning; focus goes back to what had it before.
 */
export function Sheet({ title, className, closeName, footer, children, mayClose, onClose }: SheetProps): ReactPortal {
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    if (!mayClose) onClose();
    else {
      void mayClose().then((may) => {
        if (may) onClose();
        // Esc closed it already.
        else if (dialog.current?.open === false) dialog.current.showModal();
      });
    }
  };
  const closeFromOutside = useEffectEvent(close);
  useLayoutEffect(() => {
    const { current } = dialog;
    const over = new AbortController();
    current?.showModal();
    current?.addEventListener('close', () => closeFromOutside(), over);
    if (current) followPressBeside(current, () => closeFromOutside(), over);
    if (current && head.current) followSwipe(current, head.current, () => closeFromOutside(), over);
    if (current && body.current) followPull(current, body.current, () => closeFromOutside(), over);
    if (current) standAboveKeyboard(current, over);
    return () => {
      over.abort();
      // Before the element goes: closing a dialog gives focus back to what opened it.
      current?.close();
    };
  }, []);
  return createPortal(
    <dialog ref={dialog} className={`sheet ${className}`} aria-labelledby={id}>
      <header ref={head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className="text-button" onClick={close}>{closeName}</button>
      </header>
      <div ref={body} className="sheet-body">{children}</div>
      {footer}
    </dialog>,
    document.body,
  );
}
