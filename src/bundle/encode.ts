import type { Page } from '../domain/page.ts';
import { sha256Hex } from '../text/hash.ts';
import { pageCard, storyCard } from './cards.ts';
import { collectEntities } from './entities.ts';
import { facetColumns } from './facet-columns.ts';
import { type AliasesFile, BUNDLE_FORMAT, type BundleFile, type BundleManifest, type CardsFile, MANIFEST_NAME } from './format.ts';
import { packPage } from './packed-page.ts';

/** One file to be written: its path relative to the manifest and its whole text. */
export interface EncodedFile {
  readonly path: string;
  readonly text: string;
}

interface Encoded {
  readonly written: EncodedFile;
  readonly file: BundleFile;
}

const HASH_DIGITS = 10;
const BUILD_DIGITS = 16;
const encoder = new TextEncoder();

/**
 * Writes a collection as files, the manifest last. Deterministic: the same pages give the same bytes, and a page's shard does not depend on the
 * pages beside it.
 * @param pages in order of documents, which is kept
 * @throws RangeError when a page's spans contradict its source (see {@link packPage}) or two pages have one name.
 */
export function encodeBundle(pages: readonly Page[], aliases: AliasesFile): readonly EncodedFile[] {
  if (new Set(pages.map(({ page }) => page)).size < pages.length) throw new RangeError('two pages have one name');
  const stories = pages.flatMap((page) => page.stories);
  const cardsFile: CardsFile = { pages: pages.map(pageCard), stories: pages.flatMap((page) => page.stories.map((story) => storyCard(story, page))) };
  const shards = pages.map((page) => [page.page, encodeFile(`page-${page.page}`, packPage(page))] as const);
  const cards = encodeFile('cards', cardsFile);
  const facets = encodeFile('facets', facetColumns(stories));
  const entities = encodeFile('entities', collectEntities(pages));
  const aliasFile = encodeFile('aliases', Object.fromEntries(Object.entries(aliases).sort(([a], [b]) => (a < b ? -1 : 1))));
  const all = [cards, facets, entities, aliasFile, ...shards.map(([, shard]) => shard)];
  const manifest: BundleManifest = {
    format: BUNDLE_FORMAT,
    build: sha256Hex(all.map(({ file }) => `${file.path} ${file.sha256}`).join('\n')).slice(0, BUILD_DIGITS),
    counts: {
      documents: pages.length, stories: stories.length,
      repairs: stories.reduce((sum, story) => sum + story.repairs.length, 0),
      warnings: pages.reduce((sum, page) => sum + page.diagnostics.filter(({ severity }) => severity !== 'info').length, 0),
    },
    cards: cards.file, facets: facets.file, entities: entities.file, aliases: aliasFile.file,
    pages: Object.fromEntries(shards.map(([page, shard]) => [page, shard.file])),
  };
  return [...all.map(({ written }) => written), { path: MANIFEST_NAME, text: JSON.stringify(manifest) }];
}

function encodeFile(name: string, content: unknown): Encoded {
  const text = JSON.stringify(content);
  const bytes = encoder.encode(text);
  const sha256 = sha256Hex(bytes);
  const path = `${name}.${sha256.slice(0, HASH_DIGITS)}.json`;
  return { written: { path, text }, file: { path, bytes: bytes.length, sha256 } };
}
