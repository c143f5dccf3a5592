import { encodeBundle } from '../src/bundle/encode.ts';
import type { Collection } from '../src/bundle/format.ts';
import type { Story } from '../src/domain/story.ts';
import { createBundleLoader } from '../src/worker/load-bundle.ts';
import { makePages } from './make-pages.ts';
import type { BenchText } from './texts.ts';

/** A collection as the browser's worker has it before it answers the first query. */
export interface BenchCollection {
  readonly collection: Collection;
  readonly stories: ReadonlyMap<string, Story>;
}

const FOLDER = 'https://bench.example/bundle/';

/** Writes the stories as a bundle and reads it as the worker does, from memory. */
export async function loadCollection(texts: readonly BenchText[]): Promise<BenchCollection> {
  const pages = makePages(texts);
  const files = new Map(encodeBundle(pages, {}).map(({ path, text }) => [FOLDER + path, text]));
  const loader = createBundleLoader(FOLDER, {
    fetch: (address) => Promise.resolve(new Response(files.get(address) ?? null, { status: files.has(address) ? 200 : 404 })),
    purge: () => Promise.resolve(),
  });
  const loaded = await Promise.all(pages.map(({ page }) => loader.page(page)));
  return { collection: await loader.collection(), stories: new Map(loaded.flatMap(({ stories }) => stories.map((story) => [story.id, story] as const))) };
}
