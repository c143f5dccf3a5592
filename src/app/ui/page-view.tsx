import type { ReactElement } from 'react';
import type { Page } from '../../domain/page.ts';
import { DisplayText } from './display-text.tsx';
import { useMessages } from './messages-context.ts';
import { pageFlow, type FlowItem } from './page-flow.ts';
import { pageName } from './page-name.ts';
import { PageStory } from './page-story.tsx';

interface PageViewProps {
  readonly page: Page;
  /** Its place among the documents, from 1. */
  readonly place: number;
}

/** A whole page: standing head, sections, strips, and every story with its full text, none split by another. */
export function PageView({ page, place }: PageViewProps): ReactElement {
  const t = useMessages();
  return (
    <article className="page">
      <header className="page-head">
        <h1>{pageName(page, place, t)}</h1>
        <p className="page-facts">
          {page.paper !== null && <span lang="zh-CN">{page.paper}</span>}
          <span>{page.issueDate === null ? t.story.issueDateUnknown : t.story.day(page.issueDate)}</span>
          <span>{t.page.storyCount(page.stories.length)}</span>
        </p>
        {page.standingHead !== null && <p className="page-standing-head" lang="zh-CN"><DisplayText text={page.standingHead} /></p>}
      </header>
      {page.stories.length === 0 && <p className="story-note">{t.page.empty}</p>}
      {pageFlow(page).map((item, index) => <PageItem key={index} item={item} />)}
    </article>
  );
}

function PageItem({ item }: { readonly item: FlowItem }): ReactElement {
  if (item.kind === 'strip') return <p className="page-strip" lang="zh-CN"><DisplayText text={item.text} /></p>;
  return (
    <section className="page-stories">
      {item.section !== null && <p className="page-section" lang="zh-CN"><DisplayText text={item.section} /></p>}
      {item.rows.map((row) => (
        <div key={row[0]?.items[0]?.story.id} className="page-row">
          {row.map(({ items, span, tabletSpan }) => (
            <div key={items[0]?.story.id} className={`page-stack page-span-${span} page-tablet-span-${tabletSpan}`}>
              {items.map((entry) => <PageStory key={entry.story.id} {...entry} />)}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
