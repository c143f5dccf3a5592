import type { PageCard } from '../../domain/card.ts';
import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { madeCard, madePage } from '../../domain/testing/made-story.ts';
import { createEntityCollector } from '../../bundle/entities.ts';
import { facetColumns, facetValuesOf } from '../../bundle/facet-columns.ts';
import type { FeedInput } from '../feed-entries.ts';
import { publishStatic, type PublishInput } from '../publish-static.tsx';

const TEMPLATE = `<!doctype html><html lang="zh-CN"><head><title>版面</title><meta name="description" content="x">
<script type="module" crossorigin src="/assets/a.js"></script></head>
<body><div id="root"><main><div>how to start</div><p>x</p></main></div>
</body></html>`;

/** A collection of one made-up page with the given stories. */
export function madeCollection(stories: readonly Story[], facts: Partial<Page> = {}): FeedInput {
  const page = madePage(stories, facts);
  const card: PageCard = {
    page: page.page, document: 'made.txt', standingHead: null, storyIds: stories.map(({ id }) => id), paper: page.paper, issueDate: page.issueDate, number: page.number, name: page.name,
  };
  const cards = { pages: [card], stories: stories.map((story) => ({ ...madeCard(story), issueDate: page.issueDate })), lengths: stories.map(() => 0) };
  return { cards, aliases: {}, pages: new Map([[page.page, page]]) };
}

/** What is published of it, by path, under https://example.org/paper/. */
export function publishMade(stories: readonly Story[], facts: Partial<Page> = {}, replaced: Partial<PublishInput> = {}): ReadonlyMap<string, string> {
  const collector = createEntityCollector();
  for (const { organizations, people } of stories) collector.add({ organizations, people: people.map(({ name }) => name) });
  const input = {
    ...madeCollection(stories, facts), facets: facetColumns(stories.map(facetValuesOf)), entities: collector.file(),
    template: TEMPLATE, basePath: '/paper/', siteUrl: 'https://example.org/', ...replaced,
  };
  return new Map(publishStatic(input).map(({ path, text }) => [path, text]));
}
