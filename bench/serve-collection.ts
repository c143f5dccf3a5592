import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startServer } from '../src/build/serve.ts';
import { encodeBundle } from '../src/bundle/encode.ts';
import type { Page } from '../src/domain/page.ts';
import { makePages } from './make-pages.ts';
import type { BenchText } from './texts.ts';

/** A built site with these stories in it, on this machine. */
export interface ServedCollection {
  /** Ends in a slash. */
  readonly address: string;
  /** What its bundle was made of. */
  readonly pages: readonly Page[];
  /** Ends the server and removes the site. */
  stop(): Promise<void>;
}

/** Builds the app for production and serves it with the stories as its bundle. `npm run ingest` must have been run once: the build asks for a bundle. */
export async function serveCollection(texts: readonly BenchText[]): Promise<ServedCollection> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const bundle = join(folder, 'bundle');
  rmSync(bundle, { recursive: true, force: true });
  mkdirSync(bundle);
  const pages = makePages(texts);
  for (const { path, text } of encodeBundle(pages, {})) writeFileSync(join(bundle, path), text);
  const server = await startServer({ folder, basePath: '/', port: 0 });
  return {
    address: server.address,
    pages,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
