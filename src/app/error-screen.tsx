import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { ArchiveFailure } from '../archive/archive-failure.ts';
import { useDocumentTitle } from './document-title.ts';
import { isLostCode } from './offline/lost-code.ts';
import { usePrintedText } from './printed-text.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { useMessages } from './ui/messages-context.ts';
import { NoticeView } from './ui/notice-view.tsx';

interface ErrorScreenProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * A screen that could not be opened: which kind of fault it was, in words, what to do, and the cause as it was reported. Where the address came with its text in the
 * HTML, that stays, and this stands in the room of what only the running app has there.
 */
export function ErrorScreen({ error, retry }: ErrorScreenProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const room = usePrintedText();
  const notice = error instanceof ArchiveFailure ? t.status.faults[error.fault] : isLostCode(error) ? t.status.faults.missing : t.status.unexpected;
  useDocumentTitle(room?.parentElement?.querySelector('h1')?.textContent ?? notice.title);
  const again = <button type="button" onClick={retry}>{t.status.retry}</button>;
  const details = (
    <details className="error-details">
      <summary>{t.status.details}</summary>
      {room && <p>{notice.advice}</p>}
      <p>{error instanceof Error ? error.message : String(error)}</p>
    </details>
  );
  if (room) return createPortal(<div role="alert" className="notice-acts" lang={t.locale}><b>{notice.title}</b>{again}{details}</div>, room);
  return (
    <div role="alert">
      <NoticeView notice={notice}>
        {again}
        <a className="button quiet" href={hrefs.front}>{t.status.toFront}</a>
      </NoticeView>
      {details}
    </div>
  );
}
