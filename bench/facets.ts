// How long does it take to count every facet of a list of 100,000 stories?
import { createFacetCounter } from '../src/search/facet-counts.ts';
import type { FacetColumn } from '../src/search/facet-column.ts';
import { NO_FILTERS } from '../src/domain/facet.ts';
import { machine } from './machine.ts';
import { createRandom } from './random.ts';
import { median, percentile } from './statistics.ts';

const SEED = 20261121;
const STORIES = 100_000;
const ROUNDS = 50;
const ORGANIZATIONS = 20_000;
/** Every tenth organization stands above the nine that follow it. */
const BRANCHES = 10;

const random = createRandom(SEED);
// Values of the sizes that ten thousand real stories have, times ten; small numbers are common, as a few bodies are in most stories.
const organization = makeColumn(ORGANIZATIONS, 4);
const columns = { district: makeColumn(17, 2), mentionedDistrict: makeColumn(17, 2), organization, eventType: makeColumn(15, 3), date: makeColumn(120, 1, monthOf) };
const parents = new Map(organization.values.flatMap((value, number) => (number % BRANCHES === 0 ? [] : [[value, organization.values[number - (number % BRANCHES)] ?? ''] as const])));
const years = new Map(columns.date.values.map((month) => [month, month.slice(0, 4)]));
const counter = createFacetCounter(columns, { organization: parents, date: years });
const everyStory = Int32Array.from({ length: STORIES }, (_, story) => story);
const include = (value: string | undefined) => ({ include: value === undefined ? [] : [value], exclude: [] });
const chosen = { ...NO_FILTERS, district: include(columns.district.values[0]), eventType: include(columns.eventType.values[1]) };

console.log(`\nCounts of ${Object.keys(columns).length - 1} facets with ${organization.values.length} organizations in a tree, made columns, seed ${SEED}, on ${machine()}`);
console.log('| all of 100,000 hits | least ms | p50 ms | p95 ms |\n|---|---|---|---|');
for (const [name, filters] of [['nothing chosen (goal: at most 5)', NO_FILTERS], ['a district and a type chosen', chosen]] as const) {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    counter.count(everyStory, filters);
    return performance.now() - started;
  });
  console.log(`| ${name} | ${Math.min(...times).toFixed(2)} | ${median(times).toFixed(2)} | ${percentile(times, 0.95).toFixed(2)} |`);
}

/** A column of as many values, of which each story has up to `most`. */
function makeColumn(size: number, most: number, nameOf: (number: number) => string = (number) => `value ${number}`): FacetColumn {
  const starts = [0];
  const rows: number[] = [];
  for (let story = 0; story < STORIES; story += 1) {
    const own = new Set(Array.from({ length: random.below(most + 1) }, () => Math.min(random.below(size), random.below(size))));
    rows.push(...own);
    starts.push(rows.length);
  }
  return { values: Array.from({ length: size }, (_, number) => nameOf(number)), starts, rows };
}

function monthOf(number: number): string {
  return `${2016 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
