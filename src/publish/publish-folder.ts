import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkedText, decodeCollection, decodeManifest, decodePage } from '../bundle/decode.ts';
import { MANIFEST_NAME, type BundleFile } from '../bundle/format.ts';
import { publishStatic } from './publish-static.tsx';

export interface PublishFolderOptions {
  /** The built site, whose index.html is the template. */
  readonly site: string;
  /** The bundle's folder. */
  readonly bundle: string;
  /** With a slash at both ends. */
  readonly basePath: string;
  /** Where the site stands, for canonical addresses. */
  readonly siteUrl: string;
}

/**
 * Reads a bundle and a built site from disk and writes the static pages, the sitemap and the feeds into the site. To be run once after each build, before files are
 * compressed: it adds to index.html.
 * @returns the paths written, relative to the site.
 * @throws BundleError for a bundle that cannot be used, TemplateError for an index.html that lacks something, the system's error for disks.
 */
export function publishFolder({ site, bundle, basePath, siteUrl }: PublishFolderOptions): readonly string[] {
  const text = (file: BundleFile): string => checkedText(readFileSync(join(bundle, file.path)), file);
  const manifest = decodeManifest(readFileSync(join(bundle, MANIFEST_NAME), 'utf8'));
  const { cards, aliases, facets, entities } = decodeCollection(manifest, {
    cards: text(manifest.cards), facets: text(manifest.facets), entities: text(manifest.entities), aliases: text(manifest.aliases),
  });
  const pages = new Map(Object.entries(manifest.pages).map(([page, file]) => [page, decodePage(text(file), file.path)]));
  const template = readFileSync(join(site, 'index.html'), 'utf8');
  return publishStatic({ cards, aliases, facets, entities, pages, template, basePath, siteUrl }).map((file) => {
    const path = join(site, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
    return file.path;
  });
}
