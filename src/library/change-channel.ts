import type { Changed } from './changed.ts';

/** Tells the other tabs what changed, and hears it from them. */
export interface ChangeChannel {
  announce(changed: Changed): void;
  close(): void;
}

/** What a tab that runs another version of the app says, or one that was away heard. */
const UNKNOWN: Changed = { stores: null, copies: null };

/**
 * By BroadcastChannel; where the browser has none, changes made elsewhere are looked for whenever the tab is shown again.
 * @param onChange called for changes made in other tabs.
 */
export function openChangeChannel(name: string, onChange: (changed: Changed) => void): ChangeChannel {
  if (typeof BroadcastChannel === 'undefined') {
    const look = (): void => {
      if (document.visibilityState === 'visible') onChange(UNKNOWN);
    };
    document.addEventListener('visibilitychange', look);
    return { announce: () => undefined, close: () => document.removeEventListener('visibilitychange', look) };
  }
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => onChange(isChanged(data) ? data : UNKNOWN));
  return { announce: (changed) => channel.postMessage(changed), close: () => channel.close() };
}

function isChanged(said: unknown): said is Changed {
  return typeof said === 'object' && said !== null && 'stores' in said && 'copies' in said;
}
