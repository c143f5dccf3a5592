import type { ReactElement } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import type { PageData, ScreenProps } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import { PageView } from '../ui/page-view.tsx';

/** A whole page as a newspaper would set it. Its static HTML is the same view. */
export function PageScreen({ data }: ScreenProps<PageData>): ReactElement {
  const t = useMessages();
  useDocumentTitle(pageName(data.page, data.place, t));
  const own = useOwnPages(({ pages }) => pages.has(data.page.page));
  return (
    <>
      {own && <p className="own-story">{t.browse.own}</p>}
      <PageView key={data.page.page} {...data} />
    </>
  );
}
