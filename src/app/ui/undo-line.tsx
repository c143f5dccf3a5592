import { useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { undoByLocale } from '../../i18n/undo-by-locale.ts';
import { useMessages } from './messages-context.ts';

interface UndoLineProps {
  /** What was done last; nothing where there is nothing to undo. */
  readonly told: ReactNode;
  /** Takes it back; `told` is gone once that is done, and stays where it failed. Never rejects: why it failed is told elsewhere, as an alert. */
  readonly onUndo: () => Promise<void> | void;
  /** What the button says where «undo» alone is not clear. */
  readonly label?: string;
  readonly button?: Ref<HTMLButtonElement>;
  /** Gives focus to a place that stays when the buttons go; else the line's own place has it. */
  readonly toNext?: () => void;
  /** Takes the line away without undoing; without it the line cannot be put away. */
  readonly onDismiss?: () => void;
  readonly className?: string;
  /** Stands under what was done. */
  readonly children?: ReactNode;
}

/** What was done last, with its undo. It is heard when it comes, and so is the undoing when it is done. */
export function UndoLine({ told, onUndo, label, button, toNext, onDismiss, className = 'undo', children }: UndoLineProps): ReactElement {
  const t = useMessages();
  const words = undoByLocale[t.locale];
  const place = useRef<HTMLDivElement>(null);
  const isTold = Boolean(told);
  const { isUndone, undo } = useUndone(isTold);
  // A button goes with its press.
  const press = (act: () => unknown): void => {
    if (toNext) toNext();
    else place.current?.focus();
    act();
  };
  const undoButton = <button type="button" className="quiet" ref={button} onClick={() => press(() => undo(onUndo))}>{label ?? words.undo}</button>;
  return (
    <div role="status" className={className} tabIndex={-1} ref={place}>
      {isTold && (
        <p>
          <span>{told}</span>
          {onDismiss ? (
            <span>
              {undoButton}
              <button type="button" className="quiet close" aria-label={t.terms.close} onClick={() => press(onDismiss)}><span aria-hidden="true">×</span></button>
            </span>
          ) : undoButton}
        </p>
      )}
      {isTold && children}
      {isUndone && <span className="visually-hidden">{words.undone}</span>}
    </div>
  );
}

/**
 * Whether the reader undid what was told here: said once an undo has ended and nothing is told any more.
 * @param isTold whether there is something to undo
 */
export function useUndone(isTold: boolean): { readonly isUndone: boolean; readonly undo: (act: () => Promise<void> | void) => Promise<void> } {
  const [isUndone, setUndone] = useState(false);
  // It failed, or something else was done since.
  if (isTold && isUndone) setUndone(false);
  const undo = async (act: () => Promise<void> | void): Promise<void> => {
    await act();
    setUndone(true);
  };
  return { isUndone, undo };
}
