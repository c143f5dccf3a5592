import * as v from 'valibot';
import type { Page } from '../domain/page.ts';
import { sha256Hex } from '../text/hash.ts';
import { BundleError } from './errors.ts';
import { BUNDLE_FORMAT, type BundleFile, type BundleManifest, type Collection, MANIFEST_NAME, type NamesFile } from './format.ts';
import { unpackPage } from './packed-page.ts';
import { pageSchema } from './page-schema.ts';
import { aliasesSchema, cardsSchema, entitiesSchema, facetsSchema, manifestSchema, namesSchema } from './schemas.ts';

/** The whole texts of a bundle's files other than the shards, hashes already checked. */
export interface CollectionTexts {
  readonly cards: string;
  readonly facets: string;
  readonly entities: string;
  readonly aliases: string;
}

/**
 * Reads the bundle manifest.
 * @throws BundleError `unknown-format` when it was made for a later reader, `invalid` when it is no manifest.
 */
export function decodeManifest(text: string): BundleManifest {
  const content = parseJson(text, MANIFEST_NAME);
  const format = typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined;
  if (typeof format === 'number' && format !== BUNDLE_FORMAT) {
    throw new BundleError('unknown-format', MANIFEST_NAME, `format ${format}, but this reader knows format ${BUNDLE_FORMAT}; load the newest version of the app`);
  }
  return check(manifestSchema, content, MANIFEST_NAME);
}

/**
 * Decodes the bytes of a file as text, once they are known to be the file's.
 * @throws BundleError `corrupt` when size or SHA-256 differ from the manifest's.
 */
export function checkedText(bytes: Uint8Array, file: BundleFile): string {
  if (bytes.length !== file.bytes) throw new BundleError('corrupt', file.path, `${bytes.length} bytes where the manifest says ${file.bytes}`);
  if (sha256Hex(bytes) !== file.sha256) throw new BundleError('corrupt', file.path, 'its SHA-256 is not the one in the manifest');
  return new TextDecoder().decode(bytes);
}

/**
 * Reads everything but the shards and checks that its parts belong together.
 * @throws BundleError `invalid`, naming the file.
 */
export function decodeCollection(manifest: BundleManifest, texts: CollectionTexts): Collection {
  const cards = decode(cardsSchema, texts.cards, manifest.cards.path);
  const facets = decode(facetsSchema, texts.facets, manifest.facets.path);
  const stories = cards.stories.length;
  for (const [name, { starts }] of Object.entries(facets)) {
    if (starts.length !== stories + 1) throw new BundleError('invalid', manifest.facets.path, `column ${name} is for ${starts.length - 1} stories, there are ${stories}`);
  }
  if (cards.lengths.length !== stories) throw new BundleError('invalid', manifest.cards.path, `lengths of ${cards.lengths.length} stories, there are ${stories}`);
  const lost = cards.pages.find(({ page }) => !Object.hasOwn(manifest.pages, page));
  if (lost) throw new BundleError('invalid', manifest.cards.path, `page ${lost.page} has no shard in the manifest`);
  const known = new Set(cards.stories.map(({ id }) => id));
  const unknown = cards.pages.flatMap(({ storyIds }) => storyIds).find((id) => !known.has(id));
  if (unknown !== undefined) throw new BundleError('invalid', manifest.cards.path, `story ${unknown} has no card`);
  return {
    build: manifest.build, counts: manifest.counts, cards, facets,
    entities: decode(entitiesSchema, texts.entities, manifest.entities.path),
    aliases: decode(aliasesSchema, texts.aliases, manifest.aliases.path),
  };
}

/**
 * Reads how the names of the collection are read.
 * @throws BundleError `invalid`, naming the file and the field.
 */
export function decodeNames(text: string, path: string): NamesFile {
  return decode(namesSchema, text, path);
}

/**
 * Reads a page's shard.
 * @throws BundleError `invalid`, naming the file and the field.
 */
export function decodePage(text: string, path: string): Page {
  const packed = decode(pageSchema, text, path);
  try {
    return unpackPage(packed);
  } catch (error) {
    throw new BundleError('invalid', path, error instanceof Error ? error.message : String(error));
  }
}

function decode<T>(schema: v.GenericSchema<unknown, T>, text: string, path: string): T {
  return check(schema, parseJson(text, path), path);
}

function check<T>(schema: v.GenericSchema<unknown, T>, content: unknown, path: string): T {
  const result = v.safeParse(schema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new BundleError('invalid', path, `${v.getDotPath(issue) ?? 'content'}: ${issue.message}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BundleError('invalid', path, text.trimStart().startsWith('<') ? 'an HTML page was answered where JSON belongs' : 'it is no JSON');
  }
}
