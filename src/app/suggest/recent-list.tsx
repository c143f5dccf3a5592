import type { ReactElement } from 'react';
import { suggestByLocale } from '../../i18n/suggest-by-locale.ts';
import { undoByLocale } from '../../i18n/undo-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LIST_ID, lineId } from './describe-box.ts';

const HINT_ID = `${LIST_ID}-hint`;

interface RecentListProps {
  /** The newest first. */
  readonly queries: readonly string[];
  readonly active: number | null;
  /** How many were forgotten here last and can be brought back. */
  readonly forgotten: number;
  readonly onForget: (queries: readonly string[]) => void;
  readonly onUndo: () => void;
}

/**
 * What the reader searched for last. A listbox may hold nothing but its lines, so the buttons that forget one stand beside it; keys press them by
 * Delete on a line.
 */
export function RecentList({ queries, active, forgotten, onForget, onUndo }: RecentListProps): ReactElement {
  const t = useMessages();
  const words = suggestByLocale[t.locale];
  return (
    <>
      {queries.length > 0 && (
        <>
          <div className="recent-head">
            <span aria-hidden="true" className="offer-kind">{words.recent}</span>
            <button type="button" className="text-button" onClick={() => onForget(queries)}>{words.forgetAll}</button>
          </div>
          <div className="recent">
            <div role="listbox" id={LIST_ID} className="offers" aria-label={words.recent}>
              {queries.map((query, line) => (
                <div role="option" key={query} id={lineId(line)} className="offer" aria-selected={line === active} aria-describedby={HINT_ID}>
                  <span className="offer-name" lang="zh-CN">{query}</span>
                </div>
              ))}
            </div>
            <p hidden id={HINT_ID}>{words.forgetHint}</p>
            <div>
              {queries.map((query) => (
                <button type="button" key={query} tabIndex={-1} className="text-button" aria-label={words.forget(query)} onClick={() => onForget([query])}>
                  <span aria-hidden="true">×</span>
                </button>
              ))}
            </div>
          </div>
        </>
      )}
      {forgotten > 0 && (
        <p className="recent-undo">
          <span>{words.forgotten(forgotten)}</span>
          <button type="button" className="text-button" onClick={onUndo}>{undoByLocale[t.locale].undo}</button>
        </p>
      )}
    </>
  );
}
