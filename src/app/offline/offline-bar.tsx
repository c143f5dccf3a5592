import type { ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import { useOffline } from './offline-store.ts';

const loadUpdate = async () => (await import('./update-notice.tsx')).UpdateNotice;

/** The reader is done with what the bar says. */
function close(what: { readonly update: 'postponed' } | { readonly seen: true }): void {
  // The button goes.
  document.getElementById('main')?.focus({ preventScroll: true });
  useOffline.setState(what);
}
const OF_UPDATE = { onLater: () => close({ update: 'postponed' }) };

/** A bar at the foot of the window that moves nothing: an update that waits for the reader, or that there is no network, until the reader closes it. */
export function OfflineBar(): ReactElement {
  const t = useMessages();
  const { update, online, seen } = useOffline();
  const offered = update !== 'none' && update !== 'postponed';
  return (
    <div className="offline-bar" role="status">
      {offered && <LatePart load={loadUpdate} given={OF_UPDATE} />}
      {!offered && !online && !seen && (
        <p>
          <span>{t.status.offline}</span>
          <button type="button" className="quiet" onClick={() => close({ seen: true })}>{t.terms.close}</button>
        </p>
      )}
    </div>
  );
}
