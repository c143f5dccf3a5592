import type { ReactElement } from 'react';
import type { Messages, Notice } from '../i18n/messages.ts';
import { useDocumentTitle } from './document-title.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { useMessages } from './ui/messages-context.ts';
import { NoticeView } from './ui/notice-view.tsx';

interface ErrorScreenProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Words for the fault that an archive's error names. It crossed from a worker, so it is known by its fields and not by its class. */
function noticeOf(t: Messages, error: unknown): Notice {
  const fault: unknown = typeof error === 'object' && error !== null && 'fault' in error ? error.fault : null;
  const known: Readonly<Record<string, Notice>> = t.status.bundle;
  return (typeof fault === 'string' && Object.hasOwn(known, fault) && known[fault]) || t.status.unexpected;
}

/** A screen that could not be opened: which kind of fault it was, in words, what to do, and the cause as it was reported. */
export function ErrorScreen({ error, retry }: ErrorScreenProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const notice = noticeOf(t, error);
  useDocumentTitle(notice.title);
  return (
    <div role="alert">
      <NoticeView notice={notice}>
        <button type="button" onClick={retry}>{t.status.retry}</button>
        <a className="button quiet" href={hrefs.front}>{t.status.toFront}</a>
      </NoticeView>
      <details className="error-details">
        <summary>{t.status.details}</summary>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </div>
  );
}
