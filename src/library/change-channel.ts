/** Tells the other tabs that something changed, and hears it from them. */
export interface ChangeChannel {
  announce(): void;
  close(): void;
}

/**
 * By BroadcastChannel; where the browser has none, changes made elsewhere are looked for whenever the tab is shown again.
 * @param onChange called for changes made in other tabs.
 */
export function openChangeChannel(name: string, onChange: () => void): ChangeChannel {
  if (typeof BroadcastChannel === 'undefined') {
    const look = (): void => {
      if (document.visibilityState === 'visible') onChange();
    };
    document.addEventListener('visibilitychange', look);
    return { announce: () => undefined, close: () => document.removeEventListener('visibilitychange', look) };
  }
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', onChange);
  return { announce: () => channel.postMessage('changed'), close: () => channel.close() };
}
