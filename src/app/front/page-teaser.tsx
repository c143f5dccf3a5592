import type { ReactElement } from 'react';
import type { PageCard, StoryCard } from '../../domain/card.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';

interface PageTeaserProps {
  readonly page: PageCard;
  /** Among the documents, from 1. */
  readonly place: number;
  readonly stories: readonly StoryCard[];
}

/** A page in small: its standing head and its headlines, each a link to its story. */
export function PageTeaser({ page, place, stories }: PageTeaserProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const id = `page-${place}`;
  return (
    <article className="page-teaser" aria-labelledby={id}>
      <header>
        <h3 id={id}><a href={hrefs.page(page.page)}>{pageName(page, place, t)}</a></h3>
        <span className="meta">{t.front.pageStories(stories.length)}</span>
      </header>
      {page.standingHead !== null && (
        <p className="standing-head" lang="zh-CN">
          {page.standingHead.split(/(?<=\s)/).map((phrase, index) => <span key={index}><DisplayText text={phrase} /></span>)}
        </p>
      )}
      <ol lang="zh-CN">
        {stories.map((story) => (
          <li key={story.id} data-kind={story.kind}><a href={hrefs.story(story.id)}><DisplayText text={story.headline} /></a></li>
        ))}
      </ol>
    </article>
  );
}
