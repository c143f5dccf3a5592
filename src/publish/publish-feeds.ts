import { zhCnPublish } from '../i18n/zh-cn-publish.ts';
import { feedEntries, type FeedInput } from './feed-entries.ts';
import type { PublishedFile, PublishedSite } from './published-site.ts';
import { STATIC_MESSAGES } from './static-shell.tsx';
import { writeAtom, type FeedFacts } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** The feeds of the newest stories: one list in two forms. */
export function publishFeeds(input: FeedInput, site: PublishedSite): readonly PublishedFile[] {
  const entries = feedEntries(input, site);
  const facts: FeedFacts = {
    title: site.feedTitle,
    description: zhCnPublish.description,
    rights: STATIC_MESSAGES.app.footer,
    unsigned: zhCnPublish.unsigned,
    home: site.root,
    icon: site.icon,
    ...site.feeds,
  };
  return [{ path: 'feed.xml', text: writeAtom(entries, facts) }, { path: 'feed.json', text: writeJsonFeed(entries, facts) }];
}
