import type { ReactElement } from 'react';
import { FrontIntro } from '../app/ui/front-intro.tsx';
import { plainDisplay } from '../app/ui/display-pieces.ts';
import { MessagesContext } from '../app/ui/messages-context.ts';
import { pageName } from '../app/ui/page-name.ts';
import { PageView } from '../app/ui/page-view.tsx';
import type { AliasesFile, CardsFile, EntitiesFile, FacetsFile } from '../bundle/format.ts';
import type { Page } from '../domain/page.ts';
import { elderByLocale } from '../i18n/elder-by-locale.ts';
import { en } from '../i18n/en.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { zhCnPublish } from '../i18n/zh-cn-publish.ts';
import { fillFirstFront, fillHead, fillNoscript, fillTemplate } from './fill-template.ts';
import { HeadlineList } from './headline-list.tsx';
import { headMarkup } from './page-head.ts';
import { publishedEntities, publishEntity } from './publish-entities.tsx';
import { publishFeeds } from './publish-feeds.ts';
import { publishStory, type PageToPublish } from './publish-story.tsx';
import { publishedSite, type PublishedFile, type PublishedSite } from './published-site.ts';
import { shortDescription } from './short-description.ts';
import { renderInShell, renderStatic, STATIC_MESSAGES } from './static-shell.tsx';
import { writeRobots, writeSitemap } from './write-sitemap.ts';

/** What static pages are made from. */
export interface PublishInput {
  readonly cards: CardsFile;
  readonly aliases: AliasesFile;
  readonly facets: FacetsFile;
  readonly entities: EntitiesFile;
  /** Every page shard, by page name. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The built index.html. */
  readonly template: string;
  /** With a slash at both ends. */
  readonly basePath: string;
  /** Where the site stands, for absolute addresses; what it holds beyond the origin is not used. */
  readonly siteUrl: string;
}

/**
 * Static HTML of every story and page, of districts and organizations with stories, the front page with all headlines for readers without JavaScript, and what leads to them: feeds, sitemap, robots.txt. A
 * story that is not in the bundle (withheld ones never are) is in none of them.
 * @throws TemplateError when the template lacks something.
 */
export function publishStatic({ cards, aliases, facets, entities, pages, template, basePath, siteUrl }: PublishInput): readonly PublishedFile[] {
  const site = publishedSite(template, basePath, siteUrl);
  const { hrefs, absolute } = site;
  const cardsById = new Map(cards.stories.map((card) => [card.id, card]));
  const whole = cards.pages.flatMap((card, index): readonly PageToPublish[] => {
    const page = pages.get(card.page);
    return page ? [{ page, card, place: index + 1, stories: card.storyIds.flatMap((id) => cardsById.get(id) ?? []) }] : [];
  });
  const known = publishedEntities({ cards, facets, entities }, site);
  const addresses = [...whole.flatMap(({ page }) => [hrefs.page(page.page), ...page.stories.map(({ id }) => hrefs.story(id))]), ...known.map(({ path }) => path)];
  return [
    publishFront(cards, site),
    ...whole.flatMap((each) => [publishPage(each, site), ...each.page.stories.map((story) => publishStory(story, each, site))]),
    ...known.map((entity) => publishEntity(entity, site)),
    ...publishFeeds({ cards, aliases, pages }, site),
    ...writeSitemap([hrefs.front, ...addresses].map(absolute), site.root),
    writeRobots(site.root),
  ];
}

function publishFront(cards: CardsFile, site: PublishedSite): PublishedFile {
  const head = headMarkup({ title: site.name, description: zhCnPublish.description, url: null, kind: 'website' }, site);
  const first = renderInShell(<div className="front">{[STATIC_MESSAGES, en].map((words) => <FirstWords key={words.locale} words={words} cards={cards} />)}</div>, site.hrefs, 'front');
  return { path: 'index.html', text: fillNoscript(fillFirstFront(fillHead(site.template, head), first), renderStatic(<HeadlineList cards={cards} />, site.hrefs)) };
}

/** In both languages: unlike a story, what the front page says first is ours to say. */
function FirstWords({ words, cards }: { readonly words: Messages; readonly cards: CardsFile }): ReactElement {
  return (
    <div className="first-words" lang={words.locale}>
      <MessagesContext value={words}>
        <FrontIntro pages={cards.pages.length} stories={cards.stories.length} elder={<StaticElder locale={words.locale} />} />
      </MessagesContext>
    </div>
  );
}

/** The room of the switch until the app runs. */
function StaticElder({ locale }: { readonly locale: Locale }): ReactElement {
  return <button type="button" className="quiet elder-switch" disabled>{elderByLocale[locale].elder}</button>;
}

function publishPage({ page, card, place, stories }: PageToPublish, site: PublishedSite): PublishedFile {
  const title = plainDisplay(pageName(card, place, STATIC_MESSAGES));
  const description = shortDescription(stories.map(({ headline }) => headline).join('；'));
  return {
    path: `page/${card.page}/index.html`,
    text: fillTemplate(site.template, {
      title: STATIC_MESSAGES.app.titleOf(title),
      description,
      head: headMarkup({ title, description, url: site.absolute(site.hrefs.page(card.page)), kind: 'website' }, site),
      body: renderInShell(<PageView page={page} place={place} />, site.hrefs),
    }),
  };
}
