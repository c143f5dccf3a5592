import { useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';
import { mineListByLocale } from '../../i18n/mine-list-by-locale.ts';
import { KeptForNow } from '../library/kept-for-now.tsx';
import { useLibrary } from '../library/library-store.ts';
import { RemovalUndo } from '../library/removal-undo.tsx';
import { useNavigation } from '../navigation-context.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { ListProps } from './browse-data.ts';
import { keptText } from './kept-text.ts';
import '../styles/mine.css';

/**
 * Over a list of what the reader keeps: what of it cannot be told, and the way back for what was just taken out. It follows what is kept, here and in
 * other tabs; where a row goes, focus goes on to the one in its place.
 */
export function MineNotices({ data: { mine, result } }: Pick<ListProps, 'data'>): ReactElement {
  const t = useMessages();
  const words = mineListByLocale[t.locale];
  const hrefs = useHrefs();
  const { reload } = useNavigation();
  const savedIds = useLibrary((library) => library.savedIds);
  const pages = useOwnPages((own) => own.pages);
  /** Which row had focus when what is kept changed, and in which answer. */
  const focused = useRef<{ readonly row: number; readonly of: typeof result } | null>(null);
  const changed = mine?.kept !== keptText(savedIds, pages);
  useEffect(() => {
    if (!changed) return;
    focused.current = { row: focusedRow(), of: result };
    reload();
  }, [changed, result, reload]);
  useLayoutEffect(() => {
    const { current } = focused;
    if (!current || current.of === result) return;
    focused.current = null;
    if (current.row >= 0 && document.activeElement === document.body) focusRow(current.row);
  });
  return (
    <>
      <RemovalUndo toNext={() => document.getElementById('results')?.focus({ preventScroll: true })} />
      <KeptForNow />
      {mine && mine.unread > 0 && <p className="warning">{words.unread(mine.unread)} <a href={hrefs.library}>{words.toLibrary}</a></p>}
    </>
  );
}

const rows = (): readonly Element[] => [...document.querySelectorAll('#results .story-list > li')];

function focusedRow(): number {
  return rows().findIndex((one) => one.contains(document.activeElement));
}

function focusRow(place: number): void {
  const left = rows();
  const next = left[Math.min(place, left.length - 1)]?.querySelector<HTMLElement>('.save-button');
  (next ?? document.getElementById('results'))?.focus({ preventScroll: next === undefined });
}
