import type { ReactElement } from 'react';
import type { StoryCard } from '../../domain/card.ts';
import { HeadlineName } from './headline-name.tsx';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';

interface StoryNeighboursProps {
  readonly id: string;
  /** Cards of the page's stories, in order, the present one included. */
  readonly neighbours: readonly StoryCard[];
}

/** Links to the previous and the next story of the page. */
export function StoryNeighbours({ id, neighbours }: StoryNeighboursProps): ReactElement | null {
  const t = useMessages();
  const hrefs = useHrefs();
  const place = neighbours.findIndex((card) => card.id === id);
  const previous = place > 0 ? neighbours[place - 1] : undefined;
  const next = place >= 0 ? neighbours[place + 1] : undefined;
  if (!previous && !next) return null;
  return (
    <nav className="story-neighbours" aria-label={t.story.neighbours}>
      {previous && <a rel="prev" href={hrefs.story(previous.id)}><small>{t.story.previous}</small><span lang="zh-CN"><HeadlineName headline={previous.headline} /></span></a>}
      {next && <a rel="next" href={hrefs.story(next.id)}><small>{t.story.next}</small><span lang="zh-CN"><HeadlineName headline={next.headline} /></span></a>}
    </nav>
  );
}

/** 版面导航: the stories of the page in order, the present one marked. */
export function SamePage({ id, neighbours }: StoryNeighboursProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  return (
    <nav className="same-page" aria-labelledby="same-page">
      <h2 id="same-page">{t.story.samePage}</h2>
      <ol lang="zh-CN">
        {neighbours.map((card) => (
          <li key={card.id}><a href={hrefs.story(card.id)} aria-current={card.id === id ? 'page' : undefined}><HeadlineName headline={card.headline} /></a></li>
        ))}
      </ol>
    </nav>
  );
}
