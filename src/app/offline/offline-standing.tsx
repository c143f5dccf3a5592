import { useRef, type ReactElement } from 'react';
import type { DataProgress } from '../../sw/protocol.ts';
import { offlineByLocale } from '../../i18n/offline-by-locale.ts';
import { writeSize } from '../../i18n/write-size.ts';
import { useMessages } from '../ui/messages-context.ts';
import { downloadAll } from './follow-service-worker.ts';
import { useOffline } from './offline-store.ts';

/** How much of the app and its data is on this device, and how much is still to come. */
export function OfflineStanding(): ReactElement {
  const words = offlineByLocale[useMessages().locale];
  const { worker, installBytes, progress } = useOffline();
  const heading = useRef<HTMLHeadingElement>(null);
  const download = (): void => {
    // The button goes.
    heading.current?.focus();
    downloadAll();
  };
  return (
    <section className="offline-standing" aria-labelledby="offline">
      <h2 id="offline" tabIndex={-1} ref={heading}>{words.title}</h2>
      {worker === 'unsupported' && <p>{words.unsupported}</p>}
      {worker === 'withdrawn' && <p>{words.withdrawn}</p>}
      {worker === 'starting' && <p>{words.starting}{installBytes !== null && ` ${words.installing(writeSize(installBytes))}`}</p>}
      {worker === 'ready' && <p>{words.app}</p>}
      {progress && <Progress progress={progress} onDownload={download} />}
    </section>
  );
}

function Progress({ progress, onDownload }: { readonly progress: DataProgress; readonly onDownload: () => void }): ReactElement {
  const words = offlineByLocale[useMessages().locale];
  const { done, total, failed, bytesLeft, waits } = progress;
  if (done === total) return <p role="status">{words.complete(total)}</p>;
  return (
    <>
      <p role="status">
        {words.downloaded(done, total, writeSize(bytesLeft))}
        {failed > 0 && <span> {words.incomplete(failed)}</span>}
      </p>
      {waits && <p>{words.waits}</p>}
      {waits && <button type="button" onClick={onDownload}>{words.downloadAll(writeSize(bytesLeft))}</button>}
    </>
  );
}
