import { createHrefs, type Hrefs } from '../app/ui/hrefs.ts';
import { zhCnPublish } from '../i18n/zh-cn-publish.ts';
import { STATIC_MESSAGES } from './static-shell.tsx';

/** A file of the site; `path` is relative to its folder. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

/** Where a site stands, and what all its pages need. */
export interface PublishedSite {
  readonly name: string;
  /** The built index.html. */
  readonly template: string;
  readonly hrefs: Hrefs;
  /** Address of the site's folder, with a slash at its end. */
  readonly root: string;
  /** Absolute address of a path that begins with the base path. */
  absolute(path: string): string;
  /** Absolute address of a square picture; stories come without pictures. */
  readonly icon: string;
  readonly feedTitle: string;
  readonly feeds: Readonly<Record<'atom' | 'json', string>>;
}

/**
 * @param basePath with a slash at both ends.
 * @param siteUrl what it holds beyond the origin is not used.
 */
export function publishedSite(template: string, basePath: string, siteUrl: string): PublishedSite {
  const absolute = (path: string): string => new URL(path, siteUrl).href;
  return {
    name: STATIC_MESSAGES.app.name,
    template,
    hrefs: createHrefs(basePath),
    root: absolute(basePath),
    absolute,
    icon: absolute(`${basePath}icon-512.png`),
    feedTitle: zhCnPublish.feedTitle,
    feeds: { atom: absolute(`${basePath}feed.xml`), json: absolute(`${basePath}feed.json`) },
  };
}
