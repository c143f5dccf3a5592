import type { ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { postponeUpdate, takeUpdate } from './follow-service-worker.ts';
import { useOffline } from './offline-store.ts';

/** A bar at the foot of the window that moves nothing: an update that waits for the reader, or that there is no network. */
export function OfflineBar(): ReactElement {
  const t = useMessages();
  const update = useOffline((state) => state.update);
  const online = useOffline((state) => state.online);
  const unfinished = update === 'unfinished';
  const offered = unfinished || update === 'offered' || update === 'taken';
  return (
    <div className="offline-bar" role="status">
      {offered && (
        <p>
          <span>{unfinished ? t.update.unfinished : t.update.updateReady}</span>
          <button type="button" onClick={() => takeUpdate(unfinished)}>{unfinished ? t.update.updateAnyway : t.update.update}</button>
          <button type="button" className="quiet" onClick={postponeUpdate}>{t.update.later}</button>
        </p>
      )}
      {!offered && !online && <p><span>{t.status.offline}</span></p>}
    </div>
  );
}
