import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createNodeSystem } from '../src/build/node-system.ts';
import { readCorrections } from '../src/build/read-corrections.ts';
import { readAliases, readPageFacts, readWithheld } from '../src/build/read-references.ts';
import type { BundleManifest } from '../src/bundle/format.ts';
import type { ArchiveWorker, BuildInput } from '../src/worker/protocol.ts';
import { expect, test } from './support/fixtures.ts';

const DOCUMENTS = 'data/documents';
// Beside comlink's CommonJS entry stands the module that a page can import.
const COMLINK = createRequire(import.meta.url).resolve('comlink').replace(/umd.*$/, 'esm/comlink.min.mjs');

/** What comlink gives to a page that imports it. */
interface Comlink {
  wrap(worker: Worker): { buildBundle(input: BuildInput): ReturnType<ArchiveWorker['buildBundle']> };
}

test('the same documents give the same bytes in a browser’s worker as in Node', async ({ page, server, site, basePath }) => {
  const worker = readdirSync(join(site, 'assets')).find((name) => /^archive-worker-.*\.js$/.test(name));
  if (worker === undefined) throw new Error(`${site}/assets: no archive worker; run “npm run build” first`);
  const { disk } = createNodeSystem();
  const aliases = readAliases(disk);
  const corrections = readCorrections(disk, aliases).map(({ correction }) => correction);
  const references = { pages: readPageFacts(disk, [DOCUMENTS]), withheld: readWithheld(disk), corrections, aliases };
  const documents = readdirSync(DOCUMENTS).filter((name) => /\.(?:txt|md)$/.test(name)).map((name) => ({ name, base64: readFileSync(join(DOCUMENTS, name), 'base64') }));
  const manifest = JSON.parse(readFileSync(join(site, 'bundle/manifest.json'), 'utf8')) as BundleManifest;

  // A page without our policy: only it may start a worker of its own making. The worker still runs under the policy it is served with.
  server.inject((request, response) => {
    if (request.url !== '/bare' && request.url !== '/comlink.mjs') return false;
    response.setHeader('content-type', request.url === '/bare' ? 'text/html' : 'text/javascript');
    response.end(request.url === '/bare' ? '<!doctype html><title>bare</title><link rel="icon" href="data:,">' : readFileSync(COMLINK));
    return true;
  });
  await page.goto(`${server.origin}/bare`);
  const answer = await page.evaluate(async ({ address, comlink, input }) => {
    const { wrap } = await import(comlink) as Comlink;
    const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const asked = { ...input.references, documents: input.documents.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) })) };
    return wrap(new Worker(address, { type: 'module' })).buildBundle(asked);
  }, { address: `${basePath}assets/${worker}`, comlink: '/comlink.mjs', input: { documents, references } });

  if (answer.state === 'failed') throw new Error(answer.failure.message);
  const { cards, facets, entities, pages } = manifest;
  const written = [cards, facets, entities, manifest.aliases, manifest.names, ...Object.values(pages)].map(({ path, sha256 }) => ({ path, sha256 }));
  expect(Object.keys(pages)).toHaveLength(documents.length);
  expect(answer.value.refusals).toEqual([]);
  expect(answer.value.files.slice(0, -1)).toEqual(written);
  expect(answer.value.files.at(-1)?.path).toBe('manifest.json');
});
