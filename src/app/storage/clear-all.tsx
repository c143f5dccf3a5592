import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StorageMessages } from '../../i18n/storage-messages.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { amountsInWords, countsOfHoldings, countsOfRows } from './amounts-of.ts';
import { clearAll, undoClear } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

/** 全部清除: says what goes before it goes, and gives it back until the tab is closed. */
export function ClearAll({ words }: { readonly words: StorageMessages }): ReactElement {
  const holdings = useStorage((state) => state.holdings);
  const cleared = useStorage((state) => state.cleared);
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // Each act takes its own button away: focus goes on to the one that comes next.
  useEffect(() => {
    if (isAsking || cleared) next.current?.focus();
  }, [isAsking, cleared]);
  // What came back is counted first: until then there is no heading.
  const isBack = useRef(false);
  useEffect(() => {
    if (!isBack.current || cleared || !heading.current) return;
    isBack.current = false;
    heading.current.focus();
  });
  const amounts = holdings ? amountsInWords(countsOfHoldings(holdings), words) : '';
  const stands = amounts !== '' || cleared !== null;
  const clear = async (): Promise<void> => {
    setAsking(false);
    await clearAll();
  };
  const leave = (): void => {
    setAsking(false);
    heading.current?.focus();
  };
  const putBack = async (): Promise<void> => {
    isBack.current = true;
    await undoClear();
  };
  return (
    <>
      {stands && <h3 tabIndex={-1} ref={heading}>{words.clear}</h3>}
      <UndoLine told={cleared && words.cleared(amountsInWords(countsOfRows(cleared.taken), words))} onUndo={putBack} label={words.undo} button={next} />
      {isAsking && <p>{words.clearNames(amounts)}</p>}
      {amounts !== '' && (
        <p className="act">
          {!isAsking && <button type="button" className="quiet" onClick={() => setAsking(true)}>{words.clearAll}</button>}
          {isAsking && <button type="button" onClick={() => void clear()}>{words.confirmClear}</button>}
          {isAsking && <button type="button" className="quiet" ref={next} onClick={leave}>{words.cancel}</button>}
        </p>
      )}
    </>
  );
}
