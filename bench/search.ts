// What do exactness, ranking, snippets and counts cost beside FlexSearch alone, beside other engines and beside no index?
import { BROTLI_QUALITY } from './compressed-size.ts';
import type { Engine } from './engines/engine.ts';
import { flexsearchCharacters, flexsearchVerified } from './engines/flexsearch-characters.ts';
import { flexsearchPairs } from './engines/flexsearch-pairs.ts';
import { minisearchPairs } from './engines/minisearch-pairs.ts';
import { oramaMandarin } from './engines/orama-mandarin.ts';
import { ours, oursRanked } from './engines/ours.ts';
import { plainScan } from './engines/plain-scan.ts';
import { foldTexts } from './fold-query.ts';
import { loadCollection } from './load-collection.ts';
import { machine } from './machine.ts';
import { type EngineFigures, measureEngines } from './measure-engines.ts';
import { cutQueries } from './queries.ts';
import { createRandom } from './random.ts';
import { readTexts } from './texts.ts';

const SEED = 20261121;
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const QUERIES = 300;
const ENGINES: readonly Engine[] = [plainScan, flexsearchCharacters, flexsearchVerified, flexsearchPairs, oursRanked, ours, minisearchPairs, oramaMandarin];

console.log(`\nSearch, on ${machine()}`);
for (const size of SIZES) await run(size);

async function run(size: number): Promise<void> {
  const random = createRandom(SEED);
  const { origin, texts } = readTexts(size, random);
  const progress = (text: string): void => console.error(`  ${size}: ${text}`);
  progress('reading stories');
  const queries = cutQueries(texts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]), QUERIES, random);
  const rows = measureEngines(ENGINES, { texts, ...await loadCollection(texts) }, queries, progress);
  console.log(`\n${texts.length} ${origin}, ${Math.round(foldTexts(texts).join('').length / 1000)}k characters, ${queries.length} queries, seed ${SEED}, brotli of quality ${BROTLI_QUALITY}`);
  console.log('| engine | build ms | heap MB | index MB, brotli | p50 ms | p95 ms | recall | precision |\n|---|---|---|---|---|---|---|---|');
  for (const row of rows) console.log(line(row));
  printRatios(rows);
}

function line({ name, build, heapMegabytes, bytes, p50, p95, recall, precision }: EngineFigures): string {
  const size = bytes === null ? '–' : (bytes / 1e6).toFixed(2);
  return `| ${name} | ${build.toFixed(0)} | ${heapMegabytes?.toFixed(0) ?? '–'} | ${size} | ${p50.toFixed(3)} | ${p95.toFixed(3)} | ${recall.toFixed(3)} | ${precision.toFixed(3)} |`;
}

function printRatios(rows: readonly EngineFigures[]): void {
  const [own, ranked, best, mini, orama] = [ours, oursRanked, flexsearchPairs, minisearchPairs, oramaMandarin].map(({ name }) => rows.find((row) => row.name === name));
  if (!own || !ranked || !best || !mini || !orama) throw new RangeError('an engine that the ratios are of is not in the table');
  const share = (bytes: number | null): string => ((own.bytes ?? NaN) / (bytes ?? NaN)).toFixed(2);
  const times = (ratio: (row: EngineFigures) => number): string => `ranked ${ratio(ranked).toFixed(1)}, with counts and snippets ${ratio(own).toFixed(1)}`;
  console.log([
    '', `p95 of ours to that of the best exact FlexSearch alone: ${times((row) => row.p95 / best.p95)} (goal: at most 1.5)`,
    `p95 of minisearch to that of ours: ${times((row) => mini.p95 / row.p95)} (goal: at least 4)`,
    `p95 of orama to that of ours: ${times((row) => orama.p95 / row.p95)} (goal: at least 50)`,
    `build: minisearch ${(mini.build / own.build).toFixed(1)} × ours (goal: at least 5)`,
    `index bytes: ours ${share(mini.bytes)} × minisearch's, ${share(orama.bytes)} × orama's (goal: below 1)`,
  ].join('\n'));
}
