import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { encodePage } from '../bundle/encode-page.ts';
import type { Page } from '../domain/page.ts';
import { runPipeline } from '../pipeline.ts';

const references = { gazetteers: readGazetteers(), pages: {}, withheld: [] };
/** `npm run soak` reads texts of the full size, and asks for the time. */
const SOAK = process.env['SOAK'] !== undefined;
/** In bytes. */
const LARGE = SOAK ? 5_000_000 : 100_000;
const SENTENCE = '某厂工会召开职工大会，通过了新的集体合同。';
/** Of texts whose every line or mark is work. */
const MEDIUM = SOAK ? 600_000 : 60_000;
const BLOCKS = SOAK ? 100_000 : 30_000;
/** In milliseconds; no more than the test itself has where no time is asked for. What is not linear takes minutes. */
const LIMIT = SOAK ? 10_000 : Infinity;

const encoder = new TextEncoder();
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / encoder.encode(unit).length));

function readLarge(text: string): Page {
  const [page] = runPipeline([{ name: 'large.txt', bytes: encoder.encode(text) }], references).pages;
  if (!page) throw new Error('no page');
  encodePage(page);
  return page;
}

/** Milliseconds that it takes to read a text, all of it. */
function timeOf(text: string): number {
  const started = performance.now();
  const page = readLarge(text);
  expect(page.bins.at(-1)?.source[1] ?? 0).toBe(page.source.length);
  return performance.now() - started;
}

const ONE_LINE: readonly (readonly [string, string])[] = [
  ['one sentence again and again', SENTENCE], ['no punctuation', '工会职工活动北京'], ['digits', '0123456789'], ['letters', 'a'], ['#', '#'], ['brackets', '（'], ['pairs of brackets', '（）'],
  ['spaces', ' '], ['ideographic spaces', '\u3000'], ['quotation marks', '“'], ['one character', '工'], ['one name', '王五 '], ['bylines', '本报讯（记者 王五）'], ['titles', '主席'], ['emoji', '😀'],
];

describe(`${LARGE / 1_000_000} MB on one line is read, in less than 1 GB`, () => {
  it.each(ONE_LINE)('%s', (_, unit) => {
    expect(timeOf(fill(unit, LARGE))).toBeLessThan(LIMIT);
    expect(process.memoryUsage().heapUsed).toBeLessThan(1_000_000_000);
  });
});

describe('work grows with the text and not faster', () => {
  const organizations = (size: number): string => Array.from({ length: Math.ceil(size / 54) }, (_, at) => `北京${String.fromCodePoint(0x4e00 + (at % 20000))}${String.fromCodePoint(0x4e00 + ((at * 7) % 20000))}集团有限公司工会，`).join('');
  it.each([
    ['lines', fill('工会\n', MEDIUM)], ['paragraphs', fill(`${SENTENCE}\n\n`, MEDIUM)], ['headings', fill('## 某厂工会召开大会\n\n', MEDIUM)], ['bold', fill('**工会** ', MEDIUM)],
    ['control characters', fill('工会\u0001', MEDIUM)], ['soft hyphens', fill('工\u00ad', MEDIUM)], ['jump lines', fill('（下转第三版）', MEDIUM)], ['definitions', fill('某某公司（以下简称“某公司”），', MEDIUM)],
    ['districts', fill('海淀区', MEDIUM)], ['organizations', organizations(MEDIUM)],
  ])('%s', (_, text) => {
    expect(timeOf(text)).toBeLessThan(LIMIT);
  });
});

it(`${BLOCKS} blocks are read, none lost`, () => {
  const page = readLarge(Array.from({ length: BLOCKS }, (_, at) => `工会活动${at}`).join('\n\n'));
  const printed = page.bins.filter(({ role }) => role !== 'white-space').map(({ source: [start, end] }) => page.source.slice(start, end)).join('');
  expect(printed).toHaveLength(page.source.replaceAll('\n', '').length);
});

it('a headline of 3,000 characters is carried whole', () => {
  const headline = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 5000))).join('');
  const page = readLarge(`${headline}\n\n本报讯（记者 王五）近日，某厂工会开展健步走活动。职工踊跃参加。\n`);
  expect(page.stories.map(({ headline: printed, paragraphs }) => [printed, ...paragraphs].join('')).join('')).toContain(headline);
  expect(page.stories.at(-1)?.byline.reporters).toEqual(['王五']);
});

it('a story longer than three pages is searched in part, and a warning says so', () => {
  const page = readLarge(`某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，海淀区总工会开展健步走活动。${Array.from({ length: 2000 }, (_, at) => `第${at}次，${SENTENCE}`).join('')}密云区总工会参加。\n`);
  expect(page.diagnostics).toContainEqual(expect.objectContaining({ rule: 'overlong-story', severity: 'warning' }));
  const districts = page.stories[0]?.districts.map(({ name }) => name);
  expect(districts).toContain('海淀区');
  expect(districts).not.toContain('密云区');
  expect(page.stories[0]?.paragraphs.join('')).toContain('密云区总工会参加。');
});
