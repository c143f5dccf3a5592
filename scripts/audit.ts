import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { startServer } from '../src/build/serve.ts';
import { findChromium } from './find-chromium.mjs';
import { freePort } from './free-port.ts';

/** What must be reached on every address, from 0 to 1. */
const FLOORS = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 } as const;
type Category = keyof typeof FLOORS;
const CATEGORIES = Object.keys(FLOORS) as Category[];
const DEFAULT_RUNS = 5;

const runs = Number(process.argv[2] ?? DEFAULT_RUNS);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`${process.argv[2]}: npm run audit -- [RUNS], an odd number such as 1, 3 or 5`);
const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
if (!found) throw new Error('no Chromium was found; npm test finds or installs one');
const story = readdirSync('dist/story')[0] ?? '';
const server = await startServer({ folder: resolve('dist'), basePath: '/', port: 0 });
const port = await freePort();
const browser = await chromium.launch({ executablePath: found.path, args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });

console.log(`Lighthouse, phone preset, median of ${runs}, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${found.path}`);
const misses: string[] = [];
for (const [name, address] of [['front', ''], ['browse', 'browse'], ['story', `story/${story}`]] as const) {
  const scores: Record<Category, number[]> = { performance: [], accessibility: [], 'best-practices': [], seo: [] };
  const failing = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(server.address + address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no result for /${address}`);
    for (const category of CATEGORIES) scores[category].push(result.lhr.categories[category]?.score ?? 0);
    for (const category of CATEGORIES.filter((each) => each !== 'performance')) {
      for (const { id } of result.lhr.categories[category]?.auditRefs ?? []) if (result.lhr.audits[id]?.score === 0) failing.add(id);
    }
  }
  const medians = CATEGORIES.map((category) => [category, median(scores[category])] as const);
  console.log(`${name.padEnd(8)} ${medians.map(([category, score]) => `${category} ${score.toFixed(2)}`).join(', ')}${failing.size > 0 ? ` (${[...failing].join(', ')})` : ''}`);
  for (const [category, score] of medians) if (score < FLOORS[category]) misses.push(`${name}: ${category} ${score} is below ${FLOORS[category]}`);
}
await browser.close();
await server.stop();
for (const miss of misses) console.error(miss);
process.exitCode = misses.length > 0 ? 1 : 0;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
