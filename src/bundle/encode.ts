import type { Page } from '../domain/page.ts';
import { createCollectionEncoder } from './encode-collection.ts';
import type { EncodedFile } from './encode-file.ts';
import { encodePage } from './encode-page.ts';
import type { AliasesFile } from './format.ts';

/**
 * Writes a collection as files, the manifest last. Deterministic: the same pages give the same bytes, and a page's shard does not depend on the
 * pages beside it.
 * @param pages in order of documents, which is kept
 * @throws RangeError when a page's spans contradict its source or two pages have one name.
 */
export function encodeBundle(pages: readonly Page[], aliases: AliasesFile): readonly EncodedFile[] {
  const collection = createCollectionEncoder();
  const shards = pages.map((page) => {
    const { shard, digest } = encodePage(page);
    collection.add(digest);
    return shard;
  });
  const files = collection.files(aliases);
  return [...files.slice(0, -1), ...shards, ...files.slice(-1)];
}
