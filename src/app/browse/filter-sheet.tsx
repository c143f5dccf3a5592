import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ResultCount } from './result-count.tsx';

interface FilterSheetProps {
  /** What the present choice leaves. */
  readonly result: BrowseResult;
  readonly total: number;
  readonly chosen: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The filters on a narrow screen: a sheet over the list, whose button says how many stories wait behind it. Esc closes it too. */
export function FilterSheet({ result, total, chosen, onClose, children }: FilterSheetProps): ReactElement {
  const t = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes: closing a dialog gives focus back to what opened it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="filter-sheet" onClose={onClose}>
      <header>
        <h2 id="filter-sheet">{t.browse.filters}</h2>
        <button type="button" className="text-button" onClick={onClose}>{t.terms.close}</button>
      </header>
      <div className="sheet-body">{children}</div>
      <footer>
        {/* What stands behind an open dialog is not heard. */}
        <ResultCount result={result} total={total} chosen={chosen} className="visually-hidden" />
        <button type="button" onClick={onClose}>{t.browse.showResults(total)}</button>
      </footer>
    </dialog>
  );
}
