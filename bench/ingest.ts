// How long does it take from documents to enriched stories, does the time grow with the pages only, and what do threads and the cache save? Ratios beside times.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { readGazetteers } from '../scripts/read-gazetteers.ts';
import { type InputDocument, runPipeline } from '../src/pipeline.ts';

const SEED = 1;
const SIZES = [100, 1000, 10_000] as const;
const WARM_UP = 300;
const ROUNDS = 3;
const folder = new URL('../data/documents/', import.meta.url);
const script = fileURLToPath(new URL('run-ingest.ts', import.meta.url));

const started = performance.now();
const gazetteers = readGazetteers();
const gazetteersMs = performance.now() - started;
const time = (documents: readonly InputDocument[]) => {
  const from = performance.now();
  const { pages } = runPipeline(documents, { gazetteers, pages: {}, withheld: [] });
  const ms = performance.now() - from;
  return { ms, rate: pages.reduce((sum, page) => sum + page.stories.length, 0) / (ms / 1000) };
};

console.log(`\nFrom documents to enriched stories, on ${cpus()[0]?.model ?? 'an unknown processor'} with ${availableParallelism()} cores, Node ${process.versions.node}`);
const five = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
console.log(`data/documents, first run after start-up: ${time(five).ms.toFixed(0)} ms, and ${gazetteersMs.toFixed(0)} ms before it for the gazetteers`);

const made = (count: number): readonly InputDocument[] => Array.from({ length: count }, (_, index) => makeDocument(SEED + index)).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
const [thousand, warmUp] = [made(1000), made(WARM_UP)];
time(warmUp);
const rates = Array.from({ length: ROUNDS }, () => time(thousand).rate);
console.log(`one core, text to enriched stories, 1000 made pages: ${Math.round(Math.max(...rates))} stories a second (best of ${ROUNDS}, worst ${Math.round(Math.min(...rates))})`);

const work = mkdtempSync(join(tmpdir(), 'banmian-bench-'));
const run = (pages: number, cores: number, result: string): { readonly ms: number; readonly kilobytes: number } => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, join(work, String(pages)), String(cores), join(work, result)], { encoding: 'utf8' });
  return JSON.parse(output) as { ms: number; kilobytes: number };
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)} MB`;
try {
  for (const size of SIZES) {
    mkdirSync(join(work, String(size)));
    for (const { name, bytes } of made(size)) writeFileSync(join(work, String(size), name), bytes);
  }
  let first: number | null = null;
  let last = { ms: 0, kilobytes: 0 };
  console.log('npm run ingest on one core, from the disk to a bundle on the disk:');
  for (const size of SIZES) {
    last = run(size, 1, `one-${size}`);
    first ??= last.ms / size;
    console.log(`  ${size} pages: ${seconds(last.ms)}, ${(last.ms / size).toFixed(2)} ms a page (${(last.ms / size / first).toFixed(2)} × that at ${SIZES[0]} pages), peak memory ${megabytes(last.kilobytes)}`);
  }
  const most = SIZES.at(-1) ?? 0;
  const cores = availableParallelism();
  const all = run(most, cores, 'all');
  console.log(`  ${most} pages on ${cores} cores: ${seconds(all.ms)}, ${(last.ms / all.ms).toFixed(2)} × as fast, peak memory ${megabytes(all.kilobytes)}`);
  const again = run(most, cores, 'all');
  console.log(`  the same again, every page from the cache: ${seconds(again.ms)}, ${(all.ms / again.ms).toFixed(1)} × as fast, peak memory ${megabytes(again.kilobytes)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
