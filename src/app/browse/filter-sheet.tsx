import type { ReactElement, ReactNode } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { ResultCount } from './result-count.tsx';

interface FilterSheetProps {
  /** What the present choice leaves. */
  readonly result: BrowseResult;
  readonly total: number;
  readonly chosen: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The filters on a narrow screen: a sheet over the list, whose button says how many stories wait behind it. */
export function FilterSheet({ result, total, chosen, onClose, children }: FilterSheetProps): ReactElement {
  const t = useMessages();
  return (
    <Sheet
      title={t.browse.filters}
      className="filter-sheet"
      closeName={t.terms.close}
      onClose={onClose}
      footer={(
        <footer>
          {/* What stands behind an open dialog is not heard. */}
          <ResultCount result={result} total={total} chosen={chosen} className="visually-hidden" />
          <button type="button" onClick={onClose}>{t.browse.showResults(total)}</button>
        </footer>
      )}
    >
      {children}
    </Sheet>
  );
}
