import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { decodePage } from '../bundle/decode.ts';
import { encodeBundle } from '../bundle/encode.ts';
import type { Page } from '../domain/page.ts';
import { type InputDocument, runPipeline } from '../pipeline.ts';

const references = { gazetteers: readGazetteers(), pages: {}, withheld: [] };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const STORY = '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，某厂工会开展健步走活动。职工踊跃参加。\n';
const BRIEF = '健步走活动开启\n\n近日，某厂工会开展健步走活动。\n\n本报记者 王五 摄影报道\n';

/** Reads documents and sees to what must hold of every page: bins cover it, the bundle gives it back, no character is lost. */
function read(...documents: readonly InputDocument[]): readonly Page[] {
  const { pages, refusals } = runPipeline(documents, references);
  expect(refusals).toEqual([]);
  const shards = encodeBundle(pages, {}).filter(({ path }) => path.startsWith('page-'));
  pages.forEach((page, index) => {
    expect(page.bins.map(({ source: [start, end] }) => page.source.slice(start, end)).join('')).toBe(page.source);
    expect(decodePage(shards[index]?.text ?? '', 'shard')).toEqual(page);
  });
  return pages;
}

function readText(text: string): Page {
  const [page] = read({ name: 'x.txt', bytes: bytes(text) });
  if (!page) throw new Error('no page');
  return page;
}

describe('a page without what a page has', () => {
  it.each([['nothing', ''], ['white space', ' \r\n\u3000\t\n\u00a0'], ['a byte order mark', '\ufeff'], ['characters that nobody sees', '\u200b\u00ad\u2060']])('%s: a warning, and no story', (_, text) => {
    const page = readText(text);
    expect(page.stories).toEqual([]);
    expect(page.diagnostics).toContainEqual(expect.objectContaining({ severity: 'warning' }));
  });

  it('no headline: the story stays, and a warning says so', () => {
    const page = readText('本报讯（记者 王五）近日，某厂工会召开职工大会，通过了新的集体合同。\n');
    expect(page.stories).toMatchObject([{ headline: '', byline: { reporters: ['王五'] } }]);
    expect(page.diagnostics).toContainEqual(expect.objectContaining({ rule: 'missing-headline' }));
  });

  it('only photo briefs: each is one', () => {
    const page = readText([BRIEF, BRIEF.replaceAll('健步走', '读书'), BRIEF.replaceAll('健步走', '歌咏')].join('\n'));
    expect(page.stories.map(({ kind, headline }) => [kind, headline])).toEqual([['photo-brief', '健步走活动开启'], ['photo-brief', '读书活动开启'], ['photo-brief', '歌咏活动开启']]);
  });
});

describe('the same twice', () => {
  it('a story twice on one page: both stay, with ids of their own', () => {
    const { stories } = readText(`${STORY}\n读书分享会举行\n\n本报讯（记者 赵六）昨日，某校工会举办读书分享会。老师们踊跃参加。\n\n${STORY}`);
    expect(stories.map(({ headline }) => headline)).toEqual(['某厂工会开展健步走活动', '读书分享会举行', '某厂工会开展健步走活动']);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(3);
  });

  it('a document twice, under one name and under two: pages and ids differ', () => {
    const pages = read(...['a/x.txt', 'b/x.txt', 'b/y.txt'].map((name) => ({ name, bytes: bytes(STORY) })));
    expect(pages.map(({ page }) => page)).toEqual(['x', 'x~2', 'y']);
    expect(new Set(pages.flatMap(({ stories }) => stories.map(({ id }) => id))).size).toBe(3);
    expect(pages[1]?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'same-name', severity: 'warning' }));
  });
});

describe('names', () => {
  const NAMES = [
    '__proto__.txt', 'constructor.txt', 'toString.md', 'hasOwnProperty.txt', '第三版.txt', 'Ünï côdé.txt', '😀.txt', '😁.txt', 'a b.txt', 'a "b".txt', "it's.txt", '-rf.txt', '--json.txt',
    'new\nline.txt', '..txt', '....txt', 'a.b.c.txt', 'noextension', 'CON.txt', 'con.txt', `${'长'.repeat(80)}.txt`, `${'x'.repeat(250)}.txt`, '%2e%2e.txt', '<b>.txt', 'a~2.txt', 'a.txt', 'd/a.txt', '\ud800.txt',
  ];

  it('of any kind give pages of their own that fit in an address and in a file', () => {
    const pages = read(...NAMES.map((name) => ({ name, bytes: bytes(BRIEF + name.length) })));
    expect(pages).toHaveLength(NAMES.length);
    expect(new Set(pages.map(({ page }) => page)).size).toBe(NAMES.length);
    for (const { page } of pages) {
      expect(page).toMatch(/^[a-z0-9_~-]+$/u);
      // With `page-`, a hash and `.json` it stays below the 255 bytes that file systems take.
      expect(page.length).toBeLessThan(200);
      expect(page in {}).toBe(false);
    }
  });

  it('that every object has are organizations and people like any other', () => {
    const page = readText('__proto__\n\n本报讯（记者 constructor）近日，constructor公司工会主席张建国表示，__proto__ 活动已经开始。toString。\n');
    expect(page.stories).toHaveLength(1);
    expect(page.stories[0]?.paragraphs.join('')).toContain('__proto__ 活动');
  });
});

describe('characters beyond the common ones', () => {
  it.each([
    ['emoji', '健步走😀活动👨‍👩‍👧开启'], ['characters outside the basic plane', '𠮷田工会开启𪚥活动'], ['bidi controls', '\u202e健步走\u2066活动\u2069开启\u202c'], ['combining marks', `健${'\u0301'.repeat(50)}步走活动开启`],
    ['markup', '<script>alert(1)</script>健步走'],
  ])('%s are carried as they are', (_, headline) => {
    const [story] = readText(BRIEF.replace('健步走活动开启', headline)).stories;
    expect(story?.headline.replaceAll('\u200d', '')).toBe(headline.replaceAll('\u200d', ''));
    expect(story?.byline.photographers).toEqual(['王五']);
  });

  it('a cut emoji at a column break is no half pair in any text', () => {
    const { stories } = readText(`健步走活动开启\n\n近日，某厂工会😀\n\n😀开展健步走活动。\n\n本报记者 王五 摄影报道\n`);
    expect(JSON.stringify(stories)).not.toMatch(/\\ud[89a-f]/i);
  });
});

it('a page in traditional characters is read, repaired and found, and printed as it stands', () => {
  const page = readText('某廠工會開展健步走活動\n\n本報訊（記者 王五）近日，朝陽區總工會開展健步\n\n走活動。工會主席張建國表示，職工踴躍參加。\n');
  const [story] = page.stories;
  expect(story).toMatchObject({
    headline: '某廠工會開展健步走活動', byline: { reporters: ['王五'] }, repairs: [{ rule: 'join-column-break' }],
    paragraphs: ['近日，朝陽區總工會開展健步走活動。工會主席張建國表示，職工踴躍參加。'],
  });
  expect(story?.districts.map(({ name }) => name)).toEqual(['朝阳区']);
});
