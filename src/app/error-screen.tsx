import type { ReactElement } from 'react';
import { ArchiveFailure } from '../archive/archive-failure.ts';
import { useDocumentTitle } from './document-title.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { useMessages } from './ui/messages-context.ts';
import { NoticeView } from './ui/notice-view.tsx';

interface ErrorScreenProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A screen that could not be opened: which kind of fault it was, in words, what to do, and the cause as it was reported. */
export function ErrorScreen({ error, retry }: ErrorScreenProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const notice = error instanceof ArchiveFailure ? t.status.faults[error.fault] : t.status.unexpected;
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
