import type { ReactElement, ReactNode } from 'react';
import type { PageCard, StoryCard } from '../../domain/card.ts';
import type { Story } from '../../domain/story.ts';
import { type EntityIds, NO_ENTITY_IDS } from './entity-ids.ts';
import { useHrefs } from './hrefs-context.ts';
import { useMessages } from './messages-context.ts';
import { pageName } from './page-name.ts';
import { readingMinutes } from './reading-minutes.ts';
import { placeRepairs } from './repair-places.ts';
import { StoryBody } from './story-body.tsx';
import { StoryFacets, type RemovedValue } from './story-facets.tsx';
import { StoryFurniture } from './story-furniture.tsx';
import { SamePage, StoryNeighbours } from './story-neighbours.tsx';
import { StoryRepairs } from './story-repairs.tsx';

interface StoryViewProps {
  readonly story: Story;
  readonly page: PageCard;
  /** The page's place among the documents, from 1. */
  readonly place: number;
  /** The decoded text of the whole document: spans of the story count in it. */
  readonly source: string;
  /** Cards of the page's stories, in order, this one included. */
  readonly neighbours: readonly StoryCard[];
  /** Where the story can be opened, as an absolute URL: it is printed under it. */
  readonly address?: string;
  /** Buttons that need the running app; static HTML leaves their room empty. */
  readonly actions?: ReactNode;
  /** Beside what the story is filed under: the button that corrects it. */
  readonly correct?: ReactNode;
  /** Beside the repairs: the button that sets source and reading text side by side. */
  readonly compare?: ReactNode;
  /** Behind everything beside the story: the reader's highlights and notes. */
  readonly marks?: ReactNode;
  /** Behind the text: stories that are related to it. */
  readonly related?: ReactNode;
  /** Below it: what is the reader's own. */
  readonly reading?: ReactNode;
  /** Of what it names; without them names lead into browse. */
  readonly entityIds?: EntityIds | undefined;
  /** Values that the reader took away. */
  readonly removed?: readonly RemovedValue[];
}

/** One story whole. Knows no state and no router, and renders alike in Node and in a browser. */
export function StoryView({ story, page, place, source, neighbours, address, actions, correct, compare, marks, related, reading, entityIds = NO_ENTITY_IDS, removed = [] }: StoryViewProps): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const { parts, elsewhere } = placeRepairs(story);
  const repairsOf = (name: string, index = 0) => parts.find(({ part }) => part.name === name && part.index === index)?.repairs ?? [];
  const name = pageName(page, place, t);
  const here = neighbours.findIndex((card) => card.id === story.id) + 1;
  return (
    <div className="story">
      <article className="story-main" data-address={address}>
        <div className="story-actions" role="group" aria-label={t.story.actions}>{actions}</div>
        <p className="story-place">
          <a href={hrefs.page(page.page)}>{t.story.onPage(name, here, neighbours.length)}</a>
          {page.paper !== null && <span lang="zh-CN">{page.paper}</span>}
          <span>{page.issueDate === null ? t.story.issueDateUnknown : t.story.day(page.issueDate)}</span>
          <span className="reading-time">{t.story.minutes(readingMinutes(story))}</span>
        </p>
        <StoryFurniture story={story} repairsOf={repairsOf} />
        <StoryBody story={story} repairsOf={repairsOf} crossheadLevel={2} entityIds={entityIds} />
        <StoryNeighbours id={story.id} neighbours={neighbours} />
        <div className="story-related">{related}</div>
      </article>
      <aside className="story-aside">
        <StoryFacets story={story} source={source} correct={correct} removed={removed} entityIds={entityIds} />
        <StoryRepairs parts={parts} elsewhere={elsewhere} source={source} compare={compare} />
        <p className="how-read"><a href={hrefs.howRead(page.page, story.sources.headline[0]?.from)}>{t.story.howRead}</a></p>
        <div className="story-marks">{marks}</div>
      </aside>
      <SamePage id={story.id} neighbours={neighbours} />
      {reading}
    </div>
  );
}
