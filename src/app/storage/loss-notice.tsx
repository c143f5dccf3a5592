import type { ReactElement } from 'react';
import { localDay } from '../../i18n/local-day.ts';
import { storageByLocale } from '../../i18n/storage-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { amountsInWords } from './amounts-of.ts';
import { dismissLoss } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

/** What the browser lost, with its numbers and the way to have it again; it stands until the reader has taken note of it. */
export function LossNotice(): ReactElement | null {
  const t = useMessages();
  const words = storageByLocale[t.locale];
  const loss = useStorage((state) => state.loss);
  if (!loss) return null;
  const dismiss = async (): Promise<void> => {
    await dismissLoss();
    // The button goes with the notice.
    if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true });
  };
  const amounts = amountsInWords(loss.lost, words);
  const day = localDay(loss.foundAt);
  return (
    <div className="warning" role="alert">
      <p>{amounts === '' ? words.lostUnknown(day) : words.lost(amounts, day)}</p>
      <p className="act">
        <a className="button" href="#backup">{words.restore}</a>
        <button type="button" className="quiet" onClick={() => void dismiss()}>{words.dismiss}</button>
      </p>
    </div>
  );
}
