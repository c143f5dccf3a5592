import type { ReactElement } from 'react';
import { useDocumentTitle } from './document-title.ts';
import { useHrefs } from './ui/hrefs-context.ts';
import { useMessages } from './ui/messages-context.ts';
import { NoticeView } from './ui/notice-view.tsx';

interface NotFoundScreenProps {
  readonly missing: 'route' | 'story' | 'page';
}

/** An address that leads nowhere: says so and offers where to go on. */
export function NotFoundScreen({ missing }: NotFoundScreenProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const notice = t.notFound[missing];
  useDocumentTitle(notice.title);
  return (
    <NoticeView notice={notice}>
      <a className="button" href={hrefs.browse()}>{t.notFound.search}</a>
      <a className="button quiet" href={hrefs.front}>{t.status.toFront}</a>
    </NoticeView>
  );
}
