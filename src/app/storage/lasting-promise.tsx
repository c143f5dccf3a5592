import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StorageMessages } from '../../i18n/storage-messages.ts';
import { lastBackup } from '../backup/last-backup.ts';
import { askForPromise, lookForPromise } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

/** Whether the browser promised to keep what is kept, and when it was last taken elsewhere. */
export function LastingPromise({ words }: { readonly words: StorageMessages }): ReactElement {
  const promised = useStorage((state) => state.promised);
  const heading = useRef<HTMLHeadingElement>(null);
  const [backup, setBackup] = useState(lastBackup);
  useEffect(() => {
    void lookForPromise();
    // A backup may be made on this very screen, or in another tab.
    const look = (): void => setBackup(lastBackup());
    const over = new AbortController();
    for (const event of ['storage', 'focus', 'click']) addEventListener(event, look, over);
    return () => over.abort();
  }, []);
  const ask = async (): Promise<void> => {
    await askForPromise();
    // The button goes with the promise.
    if (document.activeElement === document.body) heading.current?.focus();
  };
  const standing = { promised: words.promised, refused: words.refused, 'not-asked': words.notAsked, unknown: words.cannotAsk }[promised];
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>{words.lasting}</h3>
      <p role="status">{standing}</p>
      <p>{words.lastBackup(backup)} <a href="#backup">{words.toBackup}</a></p>
      {(promised === 'not-asked' || promised === 'refused') && <p className="act"><button type="button" className="quiet" onClick={() => void ask()}>{words.ask}</button></p>}
    </>
  );
}
