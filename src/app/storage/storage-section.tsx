import { useEffect, type ReactElement } from 'react';
import { storageByLocale } from '../../i18n/storage-by-locale.ts';
import { useLibrary } from '../library/library-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ClearAll } from './clear-all.tsx';
import { CopyChecks } from './copy-checks.tsx';
import { HoldingTable } from './holding-table.tsx';
import { LastingPromise } from './lasting-promise.tsx';
import { followHoldings } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

/** What is kept on this device, how well, and how to be rid of it. Nothing where nothing outlives the tab. */
export function StorageSection(): ReactElement | null {
  const t = useMessages();
  const words = storageByLocale[t.locale];
  const isKept = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'kept');
  const failed = useStorage((state) => state.fault);
  const isFull = useLibrary(({ acts }) => [...acts.values()].some((act) => act.state === 'failed' && act.fault === 'quota'));
  const fault = failed ?? (isFull ? 'quota' : null);
  useEffect(() => (isKept ? followHoldings() : undefined), [isKept]);
  if (!isKept) return null;
  return (
    <section className="storage" id="storage" aria-labelledby="storage-title">
      <h2 id="storage-title">{words.title}</h2>
      <p>{words.stays}</p>
      {fault && (
        <p role="alert" className="save-failed">
          {words.failed}{t.terms.middleDot}{t.library.faults[fault]} <a href="#backup">{words.toBackup}</a>
        </p>
      )}
      <HoldingTable words={words} />
      <CopyChecks words={words} />
      <LastingPromise words={words} />
      <ClearAll words={words} />
    </section>
  );
}
