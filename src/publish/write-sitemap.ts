import { escapeXml } from './escape-html.ts';
import type { PublishedFile } from './published-site.ts';

/** Most addresses that one file may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * `sitemap.xml` of absolute addresses; for more than one file may hold, an index of `sitemap-1.xml` and so on. When a page changed is not known, so no `lastmod`.
 * @param root absolute address of the site's folder.
 */
export function writeSitemap(addresses: readonly string[], root: string, most = MOST_ADDRESSES): readonly PublishedFile[] {
  if (addresses.length <= most) return [{ path: 'sitemap.xml', text: list('urlset', 'url', addresses) }];
  const parts: PublishedFile[] = [];
  for (let from = 0; from < addresses.length; from += most) {
    parts.push({ path: `sitemap-${parts.length + 1}.xml`, text: list('urlset', 'url', addresses.slice(from, from + most)) });
  }
  return [{ path: 'sitemap.xml', text: list('sitemapindex', 'sitemap', parts.map(({ path }) => new URL(path, root).href)) }, ...parts];
}

/** `robots.txt`: everything may be read, and where the sitemap is. Crawlers ask for it at the root of a host only (RFC 9309). */
export function writeRobots(root: string): PublishedFile {
  return { path: 'robots.txt', text: `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', root).href}\n` };
}

function list(outer: string, inner: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${inner}><loc>${escapeXml(address)}</loc></${inner}>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${outer} ${NAMESPACE}>`, ...lines, `</${outer}>`, ''].join('\n');
}
