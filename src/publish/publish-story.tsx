import { plainDisplay } from '../app/ui/display-pieces.ts';
import type { EntityIds } from '../app/ui/entity-ids.ts';
import { storyName } from '../app/ui/story-name.ts';
import { StoryView } from '../app/ui/story-view.tsx';
import { entityId } from '../bundle/entities.ts';
import type { PageCard, StoryCard } from '../domain/card.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { bylineAuthors } from './byline-authors.ts';
import { dataBlock } from './data-block.ts';
import { fillTemplate } from './fill-template.ts';
import { newsArticle } from './news-article.ts';
import { headMarkup } from './page-head.ts';
import type { PublishedFile, PublishedSite } from './published-site.ts';
import { shortDescription } from './short-description.ts';
import { renderInShell, STATIC_MESSAGES } from './static-shell.tsx';

/** A page with what its static HTML and that of its stories needs; `place` among the documents counts from 1. */
export interface PageToPublish {
  readonly page: Page;
  readonly card: PageCard;
  readonly place: number;
  /** Cards of its stories, in order. */
  readonly stories: readonly StoryCard[];
}

/** The static HTML of one story: the app's own view, and what is said of it to services that follow links. */
export function publishStory(story: Story, { page, card, place, stories }: PageToPublish, site: PublishedSite): PublishedFile {
  const title = plainDisplay(storyName(story.headline, STATIC_MESSAGES));
  const description = shortDescription(story.paragraphs[0] ?? story.headline);
  const url = site.absolute(site.hrefs.story(story.id));
  return {
    path: `story/${story.id}/index.html`,
    text: fillTemplate(site.template, {
      title: STATIC_MESSAGES.app.titleOf(title),
      description,
      head: headMarkup({ title, description, url, kind: 'article', published: card.issueDate, section: story.section === null ? null : plainDisplay(story.section), authors: bylineAuthors(story.byline).map(plainDisplay) }, site),
      body: renderInShell(<StoryView story={story} page={card} place={place} source={page.source} neighbours={stories} address={url} entityIds={idsIn(story)} />, site.hrefs),
      data: dataBlock(newsArticle({ story, page: card, url, pageUrl: site.absolute(site.hrefs.page(card.page)) })),
    }),
  };
}

function idsIn({ organizations, people }: Story): EntityIds {
  return {
    organization: new Map(organizations.map(({ name }) => [name, entityId('o', name)])),
    person: new Map(people.map(({ name }) => [name, entityId('p', name)])),
  };
}
