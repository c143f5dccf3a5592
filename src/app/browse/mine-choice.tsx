import { useEffect, useState, type ReactElement } from 'react';
import { mineByLocale } from '../../i18n/mine-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { BrowseData } from './browse-data.ts';
import { keptText } from './kept-text.ts';

/** Ms: who types on wants no count of what was typed until then. */
const SETTLED = 200;

interface MineChoiceProps {
  readonly data: BrowseData;
  /** May be ahead of the data. */
  readonly mine: boolean;
  readonly onMine: (mine: boolean) => void;
}

/** The filter for what the reader keeps, with the number of stories that it leaves. */
export function MineChoice({ data, mine, onMine }: MineChoiceProps): ReactElement {
  const t = useMessages();
  const words = mineByLocale[t.locale];
  const count = useMineCount(data);
  return (
    <div className="facet-row" data-choice={mine ? 'include' : 'none'}>
      <label title={words.holds}>
        <input type="checkbox" checked={mine} onChange={(event) => onMine(event.target.checked)} />
        <span className="facet-value">{words.only}</span>
        <span className="count">{count}</span>
      </label>
    </div>
  );
}

/** Null until it is known. Who keeps nothing needs no code to count it. */
function useMineCount({ address, mine, total }: BrowseData): number | null {
  const archive = useArchive();
  const savedIds = useLibrary((library) => library.savedIds);
  const pages = useOwnPages((own) => own.pages);
  const kept = keptText(savedIds, pages);
  const nothing = savedIds.size + pages.size === 0;
  const opening = useLibrary(({ standing }) => standing.state === 'opening');
  const [counted, setCounted] = useState<{ readonly kept: string; readonly count: number } | null>(null);
  useEffect(() => {
    if (mine || nothing) return undefined;
    let wanted = true;
    const { query, filters, sort } = address;
    const timer = setTimeout(() => {
      import('./ask-mine.ts').then(({ askMine }) => askMine(archive, { query, filters, sort, window: [0, 0] }))
        .then(({ result, mine: { gone } }) => wanted && setCounted({ kept, count: result.total + gone.length }), () => wanted && setCounted(null));
    }, SETTLED);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [archive, address, mine, kept, nothing]);
  if (mine) return total;
  return nothing ? (opening ? null : 0) : (counted?.count ?? null);
}
