import { cpus } from 'node:os';
import { Charset, Index } from 'flexsearch';
import type { StoryCard } from '../src/domain/card.ts';
import { NO_FILTERS } from '../src/domain/facet.ts';
import { createCollectionSearch, createTextSearch } from '../src/search/collection-search.ts';
import { formatTerm } from '../src/search/query.ts';
import { createFold } from '../src/text/fold.ts';
import { TRADITIONAL } from '../src/text/traditional-table.ts';
import { bareStory } from './bare-story.ts';
import { cutQueries } from './queries.ts';
import { createRandom } from './random.ts';
import { type BenchText, readTexts } from './texts.ts';

const SEED = 20261121;
const SIZES = [1_000, 10_000];
const QUERIES = 300;
const SHOWN = 20;
const fold = createFold(TRADITIONAL);

/** A built engine. `answer` is timed; `all` gives the numbers of all stories found, for recall and precision. */
interface Built {
  answer(query: string): unknown;
  all(query: string): readonly number[];
}
type Build = (texts: readonly BenchText[], folded: readonly string[]) => Built;

const PLAIN_SCAN = 'plain scan';
const VERIFIED = 'FlexSearch alone (CJK, resolution 1), hits verified';
const OURS = `ours: ranked, counted, ${SHOWN} snippets`;

const ENGINES: readonly (readonly [name: string, build: Build])[] = [
  [PLAIN_SCAN, (_texts, folded) => alike((query) => scan(folded, query))],
  ['FlexSearch alone (CJK, resolution 1), unverified', (_texts, folded) => alike(flexsearch(folded))],
  [VERIFIED, (_texts, folded) => {
    const candidates = flexsearch(folded);
    return alike((query) => candidates(query).filter((number) => folded[number]?.includes(fold(query))));
  }],
  [OURS, (texts) => {
    const stories = texts.map(({ title, paragraphs }, number) => bareStory(String(number), title, paragraphs));
    const cards = stories.map(({ id, kind, section, kicker, headline, deck, paragraphs }): StoryCard => (
      { id, page: 'p', kind, section, kicker, headline, deck, lead: paragraphs[0]?.slice(0, 40) ?? '', districts: [], eventTypes: [], issueDate: null }));
    const none = { values: [], starts: Array.from({ length: cards.length + 1 }, () => 0), rows: [] };
    const search = createCollectionSearch(cards, { district: none, mentionedDistrict: none, organization: none, eventType: none });
    const prepared = createTextSearch(cards, new Map(stories.map((story) => [story.id, story])), fold);
    const browse = (query: string, limit: number) => search.browse({ query: formatTerm(query), filters: NO_FILTERS, sort: 'relevance', limit }, prepared);
    return { answer: (query) => browse(query, SHOWN), all: (query) => browse(query, cards.length).hits.map(({ card }) => Number(card.id)) };
  }],
];

function alike(find: (query: string) => readonly number[]): Built {
  return { answer: find, all: find };
}

function scan(folded: readonly string[], query: string): readonly number[] {
  const term = fold(query);
  return folded.flatMap((text, number) => (text.includes(term) ? [number] : []));
}

function flexsearch(folded: readonly string[]): (query: string) => readonly number[] {
  const index = new Index({ encoder: Charset.CJK, resolution: 1 });
  folded.forEach((text, number) => index.add(number, text));
  return (query) => index.search(fold(query), { limit: folded.length }).map(Number);
}

interface Row {
  readonly name: string;
  readonly build: number;
  readonly p50: number;
  readonly p95: number;
  readonly recall: number;
  readonly precision: number;
}

function measure(name: string, build: Build, texts: readonly BenchText[], folded: readonly string[], queries: readonly string[]): Row {
  const start = performance.now();
  const engine = build(texts, folded);
  const built = performance.now() - start;
  for (const query of queries) engine.answer(query);
  const times = queries.map((query) => {
    const asked = performance.now();
    engine.answer(query);
    return performance.now() - asked;
  }).sort((a, b) => a - b);
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const query of queries) {
    const truth = new Set(scan(folded, query));
    const all = engine.all(query);
    right += all.filter((number) => truth.has(number)).length;
    found += all.length;
    wanted += truth.size;
  }
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { name, build: built, p50: at(0.5), p95: at(0.95), recall: right / wanted, precision: found === 0 ? 1 : right / found };
}

function run(size: number): void {
  const random = createRandom(SEED);
  const { origin, texts } = readTexts(size, random);
  const folded = texts.map(({ title, paragraphs }) => [title, ...paragraphs].map((text) => fold(text)).join('\n'));
  const queries = cutQueries(texts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]), QUERIES, random);
  const rows = ENGINES.map(([name, build]) => measure(name, build, texts, folded, queries));
  console.log(`\n${texts.length} ${origin}, ${Math.round(folded.reduce((sum, text) => sum + text.length, 0) / 1000)}k characters, ${queries.length} queries, seed ${SEED}`);
  console.log('| engine | build ms | p50 ms | p95 ms | recall | precision |\n|---|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.name} | ${row.build.toFixed(0)} | ${row.p50.toFixed(3)} | ${row.p95.toFixed(3)} | ${row.recall.toFixed(3)} | ${row.precision.toFixed(3)} |`);
  const p95 = (name: string): number => rows.find((row) => row.name === name)?.p95 ?? NaN;
  console.log(`p95 of ours: ${(p95(OURS) / p95(VERIFIED)).toFixed(2)} × FlexSearch verified, ${(p95(OURS) / p95(PLAIN_SCAN)).toFixed(2)} × plain scan`);
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`);
for (const size of SIZES) run(size);
