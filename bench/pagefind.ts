// What does a cold query cost in bytes with pagefind, the usual search of static sites, and what does it find of what is there?
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import { precompressFolder } from '../src/build/precompress.ts';
import { scanTexts } from './engines/plain-scan.ts';
import { foldTexts } from './fold-query.ts';
import { launchChromium } from './launch-chromium.ts';
import { cutQueries } from './queries.ts';
import { createRandom } from './random.ts';
import { percentile } from './statistics.ts';
import { type BenchText, readTexts } from './texts.ts';

/** Fetched when it is run: the lockfile could not hold it, since the registry lacks its binaries for other systems. */
const PACKAGE = 'pagefind@1.6.0';
const SEED = 20261121;
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const QUERIES = 40;

interface Answer {
  /** Bytes sent until it had the list of hits, without their texts: its own code and start included, since it goes on starting while it is asked. */
  readonly bytes: number;
  readonly found: readonly number[];
}

const browser = await launchChromium();
const lines: string[] = [];
try {
  for (const size of SIZES) lines.push(await measure(size, browser));
  console.log(`\n${PACKAGE}, cold: KB sent by a server for the first query of a visit, ${QUERIES} queries, seed ${SEED}`);
  console.log('| stories | start and query, p50 / p95 | recall | precision |\n|---|---|---|---|');
  for (const line of lines) console.log(line);
} catch (error) {
  console.log(`\n${PACKAGE} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  await browser.close();
}

async function measure(size: number, chromium: Browser): Promise<string> {
  const random = createRandom(SEED);
  const { texts } = readTexts(size, random);
  const folded = foldTexts(texts);
  const queries = cutQueries(texts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]), QUERIES, random);
  const folder = mkdtempSync(join(tmpdir(), 'banmian-pagefind-'));
  try {
    console.error(`  pagefind: indexing ${size} stories`);
    writeSite(folder, texts);
    execFileSync('npm', ['exec', '--yes', `--package=${PACKAGE}`, '--', 'pagefind', '--site', folder, '--silent'], { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit'] });
    await precompressFolder(join(folder, 'pagefind'));
    const answers = await askEach(folder, queries, chromium);
    const recalls: number[] = [];
    const precisions: number[] = [];
    answers.forEach(({ found }, index) => {
      const truth = new Set(scanTexts(folded, queries[index] ?? ''));
      const right = found.filter((number) => truth.has(number)).length;
      if (truth.size > 0) recalls.push(right / truth.size);
      if (found.length > 0) precisions.push(right / found.length);
    });
    const mean = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
    const kilobytes = (values: readonly number[], share: number): string => (percentile(values, share) / 1000).toFixed(0);
    const bytes = answers.map((answer) => answer.bytes);
    return `| ${size} | ${kilobytes(bytes, 0.5)} / ${kilobytes(bytes, 0.95)} | ${mean(recalls)} | ${mean(precisions)} |`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeSite(folder: string, texts: readonly BenchText[]): void {
  mkdirSync(join(folder, 'story'));
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>search</title>');
  texts.forEach(({ title, paragraphs }, number) => {
    const body = `<h1>${escaped(title)}</h1>${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')}`;
    writeFileSync(join(folder, 'story', `${number}.html`), `<!doctype html><html lang="zh-CN"><title>${escaped(title)}</title><body data-pagefind-body>${body}</body></html>`);
  });
}

/** Asks each query in a visit of its own, with nothing cached. */
async function askEach(folder: string, queries: readonly string[], chromium: Browser): Promise<readonly Answer[]> {
  const stories = storiesByFragment(join(folder, 'pagefind', 'fragment'));
  let sent = 0;
  const files = sirv(folder, { brotli: true });
  const server = createServer((request, response) => {
    response.once('finish', () => {
      sent += Number(response.getHeader('content-length') ?? 0);
    });
    files(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const answers: Answer[] = [];
  for (const query of queries) {
    const page = await (await chromium.newContext()).newPage();
    await page.goto(address);
    const before = sent;
    await page.evaluate('import("/pagefind/pagefind.js").then(async (pagefind) => { await pagefind.init(); globalThis.pagefind = pagefind; })');
    const ids = await page.evaluate(`pagefind.search(${JSON.stringify(query)}).then(({ results }) => results.map(({ id }) => id))`);
    if (!Array.isArray(ids)) throw new TypeError('pagefind gave no list of results');
    answers.push({ bytes: sent - before, found: ids.map((id) => stories.get(String(id)) ?? -1) });
    await page.context().close();
  }
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return answers;
}

/** Which story a hit is: a fragment is the packed text of one. */
function storiesByFragment(folder: string): ReadonlyMap<string, number> {
  return new Map(readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const number = /"url":"\/story\/(\d+)\.html"/u.exec(text)?.[1];
    return [name.replace(/\.pf_fragment$/u, ''), Number(number)];
  }));
}
