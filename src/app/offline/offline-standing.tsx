import type { ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { useOffline } from './offline-store.ts';

/** How much of the app and its data is on this device. */
export function OfflineStanding(): ReactElement {
  const t = useMessages();
  const { worker, progress } = useOffline();
  return (
    <section className="offline-standing" aria-labelledby="offline">
      <h2 id="offline">{t.offline.title}</h2>
      {worker === 'unsupported' && <p>{t.offline.unsupported}</p>}
      {worker === 'starting' && <p>{t.offline.starting}</p>}
      {worker === 'ready' && <p>{t.offline.app}</p>}
      {progress && (
        <p role="status">
          {progress.done === progress.total ? t.offline.complete(progress.total) : t.offline.downloaded(progress.done, progress.total)}
          {progress.failed > 0 && <span> {t.offline.incomplete(progress.failed)}</span>}
        </p>
      )}
    </section>
  );
}
