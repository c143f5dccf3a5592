import { create } from 'zustand';
import type { DataProgress } from '../../sw/protocol.ts';

interface OfflineState {
  /** unsupported: none can be had here. starting: on its way, or its files not found whole yet. ready: it holds what the app starts from. withdrawn: the site took it back. */
  readonly worker: 'unsupported' | 'starting' | 'ready' | 'withdrawn';
  /** What the first install downloads, in bytes before transfer coding; null until it begins, and where nothing was to be installed. */
  readonly installBytes: number | null;
  /** Last report on what follows the install. */
  readonly progress: DataProgress | null;
  /** offered: a new build waits to be chosen. taken: another tab chose it, this one still runs the old build. unfinished: chosen here, but
   * text that was typed would be lost. postponed: not now. */
  readonly update: 'none' | 'offered' | 'taken' | 'unfinished' | 'postponed';
  /** What the browser says of the network; true is no promise. */
  readonly online: boolean;
  /** Without a network: the reader was told so in this tab and closed it. */
  readonly seen: boolean;
}

/** What the screens show of offline use and updates. follow-service-worker.ts is what changes it. */
export const useOffline = create<OfflineState>()(() => ({ worker: 'starting', installBytes: null, progress: null, update: 'none', online: navigator.onLine, seen: false }));
