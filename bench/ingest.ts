// How long does it take from documents to enriched stories, and does the time grow with the pages only? One run, ratios beside times.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { readGazetteers } from '../scripts/read-gazetteers.ts';
import { ingestPage } from '../src/ingest/ingest-page.ts';
import { type InputDocument, runPipeline } from '../src/pipeline.ts';

const SEED = 1;
const SIZES = [100, 1000];
const folder = new URL('../data/documents/', import.meta.url);

const started = performance.now();
const gazetteers = readGazetteers();
const gazetteersMs = performance.now() - started;
const references = { gazetteers, pages: {}, withheld: [] };
const time = (documents: readonly InputDocument[]) => {
  const from = performance.now();
  const { pages } = runPipeline(documents, references);
  return { ms: performance.now() - from, stories: pages.reduce((sum, page) => sum + page.stories.length, 0) };
};

console.log(`\nFrom documents to enriched stories, on ${cpus()[0]?.model ?? 'an unknown processor'}, one core, Node ${process.versions.node}`);
const five = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
console.log(`data/documents, first run after start-up: ${time(five).ms.toFixed(0)} ms, and ${gazetteersMs.toFixed(0)} ms before it for the gazetteers`);

const made = Array.from({ length: Math.max(...SIZES) }, (_, index) => makeDocument(SEED + index));
let first: number | null = null;
for (const size of SIZES) {
  const documents = made.slice(0, size).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { ms, stories } = time(documents);
  const perStory = ms / stories;
  first ??= perStory;
  const from = performance.now();
  for (const { text } of made.slice(0, size)) ingestPage(text);
  const reading = (performance.now() - from) / ms;
  console.log(`${size} made pages: ${Math.round(stories / (ms / 1000))} stories a second; ${(perStory / first).toFixed(2)} × the time a story at ${SIZES[0] ?? 0} pages; reading alone is ${(reading * 100).toFixed(0)} % of it`);
}
