import { createHrefs } from '../app/ui/hrefs.ts';
import { plainDisplay } from '../app/ui/display-pieces.ts';
import { pageName } from '../app/ui/page-name.ts';
import { PageView } from '../app/ui/page-view.tsx';
import { StoryView } from '../app/ui/story-view.tsx';
import type { CardsFile } from '../bundle/format.ts';
import type { Page } from '../domain/page.ts';
import { fillNoscript, fillTemplate } from './fill-template.ts';
import { HeadlineList } from './headline-list.tsx';
import { renderInShell, renderStatic, STATIC_MESSAGES } from './static-shell.tsx';

/** What static pages are made from. */
export interface PublishInput {
  readonly cards: CardsFile;
  /** Every page shard, by page name. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The built index.html. */
  readonly template: string;
  /** With a slash at both ends. */
  readonly basePath: string;
  /** Where the site stands, for canonical addresses; what it holds beyond the origin is not used. */
  readonly siteUrl: string;
}

/** A file of the site; `path` is relative to its folder. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

/** Longest description, in UTF-16 units: what search services show of one. */
const DESCRIPTION_LENGTH = 120;

/**
 * Static HTML of every story and page, and the front page with all headlines for readers without JavaScript. A story that is not in the bundle
 * (withheld ones never are) is on none of them.
 * @throws TemplateError when the template lacks something.
 */
export function publishStatic({ cards, pages, template, basePath, siteUrl }: PublishInput): readonly PublishedFile[] {
  const hrefs = createHrefs(basePath);
  const t = STATIC_MESSAGES;
  const cardsById = new Map(cards.stories.map((card) => [card.id, card]));
  const files: PublishedFile[] = [
    { path: 'index.html', text: fillNoscript(template, renderStatic(<HeadlineList cards={cards} />, hrefs)) },
  ];
  for (const [index, card] of cards.pages.entries()) {
    const page = pages.get(card.page);
    if (!page) continue;
    const place = index + 1;
    const neighbours = card.storyIds.flatMap((id) => cardsById.get(id) ?? []);
    const name = pageName(card, place, t);
    files.push({
      path: `page/${card.page}/index.html`,
      text: fillTemplate(template, {
        title: t.app.titleOf(plainDisplay(name)),
        description: shorten(plainDisplay(neighbours.map(({ headline }) => headline).join('；'))),
        canonical: new URL(hrefs.page(card.page), siteUrl).href,
        body: renderInShell(<PageView page={page} place={place} />, hrefs),
      }),
    });
    for (const story of page.stories) {
      files.push({
        path: `story/${story.id}/index.html`,
        text: fillTemplate(template, {
          title: t.app.titleOf(plainDisplay(story.headline)),
          description: shorten(plainDisplay(story.paragraphs[0] ?? story.headline)),
          canonical: new URL(hrefs.story(story.id), siteUrl).href,
          body: renderInShell(<StoryView story={story} page={card} place={place} source={page.source} neighbours={neighbours} />, hrefs),
        }),
      });
    }
  }
  return files;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= DESCRIPTION_LENGTH ? text : `${letters.slice(0, DESCRIPTION_LENGTH - 1).join('')}…`;
}
