import { escapeXml } from './escape-html.ts';
import type { FeedEntry } from './feed-entries.ts';

/** What a feed says of itself. Texts are plain, addresses absolute. */
export interface FeedFacts {
  readonly title: string;
  readonly description: string;
  readonly rights: string;
  /** The author of a story that prints none. */
  readonly unsigned: string;
  /** The site's front page. */
  readonly home: string;
  readonly icon: string;
  readonly atom: string;
  readonly json: string;
}

/**
 * The moment of what has none. Atom asks for one in every entry (RFC 4287, section 4.2.15), a build has no clock, and nothing is invented: the start of Unix time,
 * which no reader takes for the day of a story.
 */
const NO_MOMENT = '1970-01-01T00:00:00Z';

/** The moment of an issue: the beginning of its day in Beijing. */
export function issueMoment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** An Atom feed (RFC 4287). The same stories give the same bytes. */
export function writeAtom(entries: readonly FeedEntry[], feed: FeedFacts): string {
  const newest = entries.find(({ issueDate }) => issueDate !== null)?.issueDate ?? null;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${escapeXml(feed.home)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.description)}</subtitle>`,
    `  <updated>${newest === null ? NO_MOMENT : issueMoment(newest)}</updated>`,
    `  <rights>${escapeXml(feed.rights)}</rights>`,
    `  <icon>${escapeXml(feed.icon)}</icon>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    ...entries.flatMap((entry) => entryLines(entry, feed.unsigned)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, url, title, lead, authors, issueDate }: FeedEntry, unsigned: string): readonly string[] {
  return [
    '  <entry>',
    `    <id>${id}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <updated>${issueDate === null ? NO_MOMENT : issueMoment(issueDate)}</updated>`,
    ...(issueDate === null ? [] : [`    <published>${issueMoment(issueDate)}</published>`]),
    ...(authors.length === 0 ? [unsigned] : authors).map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    `    <summary>${escapeXml(lead)}</summary>`,
    '  </entry>',
  ];
}
