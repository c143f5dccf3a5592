import { create } from 'zustand';
import type { DataProgress } from '../../sw/protocol.ts';

interface OfflineState {
  /** unsupported: none can be had here. starting: on its way, or its files not found whole yet. ready: it holds every file of the app. */
  readonly worker: 'unsupported' | 'starting' | 'ready';
  /** Last report on the bundle's data. */
  readonly progress: DataProgress | null;
  /** offered: a new build waits to be chosen. taken: another tab chose it, this one still runs the old build. postponed: not now. */
  readonly update: 'none' | 'offered' | 'taken' | 'postponed';
  /** What the browser says of the network; true is no promise. */
  readonly online: boolean;
}

/** What the screens show of offline use and updates. follow-service-worker.ts is what changes it. */
export const useOffline = create<OfflineState>()(() => ({ worker: 'starting', progress: null, update: 'none', online: navigator.onLine }));
