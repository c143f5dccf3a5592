import { escapeHtml } from './escape-html.ts';
import type { PublishedSite } from './published-site.ts';

/** What a page says of itself to whoever links to it or follows the collection. Texts are plain. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Absolute. Null for the front page, whose file hosts send for every address of the app. */
  readonly url: string | null;
  readonly kind: 'article' | 'website';
  /** ISO day of the issue. */
  readonly published?: string | null;
  readonly section?: string | null;
  readonly authors?: readonly string[];
}

/** Edge of the site's picture in CSS pixels, as its name says. */
const ICON_EDGE = '512';

/** Canonical link, author, Open Graph (ogp.me), the one tag by which Twitter's cards take all else from there, and the feeds. */
export function headMarkup({ title, description, url, kind, published = null, section = null, authors = [] }: PageHead, site: PublishedSite): string {
  const known = (property: string, value: string | null): readonly string[] => (value === null ? [] : [tag('meta', { property, content: value })]);
  return [
    ...(url === null ? [] : [tag('link', { rel: 'canonical', href: url })]),
    ...authors.map((author) => tag('meta', { name: 'author', content: author })),
    ...known('og:site_name', site.name),
    ...known('og:locale', 'zh_CN'),
    ...known('og:type', kind),
    ...known('og:title', title),
    ...known('og:description', description),
    ...known('og:url', url),
    ...known('article:published_time', published),
    ...known('article:section', section),
    ...known('og:image', site.icon),
    ...known('og:image:width', ICON_EDGE),
    ...known('og:image:height', ICON_EDGE),
    ...known('og:image:alt', site.name),
    tag('meta', { name: 'twitter:card', content: 'summary' }),
    tag('link', { rel: 'alternate', type: 'application/atom+xml', title: site.feedTitle, href: site.feeds.atom }),
    tag('link', { rel: 'alternate', type: 'application/feed+json', title: site.feedTitle, href: site.feeds.json }),
  ].join('\n    ');
}

function tag(name: 'link' | 'meta', attributes: Readonly<Record<string, string>>): string {
  return `<${name} ${Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`).join(' ')}>`;
}
