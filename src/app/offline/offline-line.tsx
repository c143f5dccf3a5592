import type { ReactElement } from 'react';
import type { OfflineMessages } from '../../i18n/offline-messages.ts';
import { offlineByLocale } from '../../i18n/offline-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useOffline } from './offline-store.ts';
import '../styles/offline-line.css';

/** What can be read without a network as things stand, in one sentence; what is held back leads to its button. */
export function OfflineLine(): ReactElement {
  const words = offlineByLocale[useMessages().locale];
  const hrefs = useHrefs();
  const { worker, progress } = useOffline();
  if (!progress) return <>{wordOf(worker, words)}</>;
  const { done, total, failed, waits } = progress;
  if (done === total) return <>{words.allHere}</>;
  if (waits) return <>{words.heldBack(done, total)} <a href={`${hrefs.library}#offline`}>{words.toDownload}</a></>;
  return <>{words.notAllHere(done, total)}{failed > 0 && ` ${words.incomplete(failed)}`}</>;
}

function wordOf(worker: ReturnType<typeof useOffline.getState>['worker'], words: OfflineMessages): string {
  switch (worker) {
    case 'unsupported': return words.unsupported;
    case 'withdrawn': return words.withdrawn;
    case 'starting': return words.starting;
    case 'ready': return words.app;
  }
}
