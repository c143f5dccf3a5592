import type { FeedEntry } from './feed-entries.ts';
import { issueMoment, type FeedFacts } from './write-atom.ts';

/** The same feed as JSON Feed 1.1 (jsonfeed.org). What a story does not print is left out. */
export function writeJsonFeed(entries: readonly FeedEntry[], feed: FeedFacts): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: 'zh-CN',
    home_page_url: feed.home,
    feed_url: feed.json,
    icon: feed.icon,
    items: entries.map(({ id, url, title, lead, authors, issueDate }) => ({
      id,
      url,
      title,
      content_text: lead,
      ...(issueDate !== null && { date_published: issueMoment(issueDate) }),
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    })),
  }, null, 1)}\n`;
}
