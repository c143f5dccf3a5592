import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../scripts/make-document/make-document.ts';
import { readGazetteers } from '../scripts/read-gazetteers.ts';
import { scoreStructure } from '../scripts/score-structure.ts';
import { toPageForm } from './bundle/story-form.ts';
import { type InputDocument, type References, runPipeline } from './pipeline.ts';
import { withoutSpace } from './text/characters.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);
const root = new URL('../', import.meta.url);
const references: References = { gazetteers: readGazetteers(), pages: {}, withheld: [] };
const documents: InputDocument[] = readdirSync(new URL('data/documents/', root))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`data/documents/${name}`, root))) }));
const bytes = (text: string) => new TextEncoder().encode(text);
const made = (seed: number): InputDocument => ({ name: makeDocument(seed).name, bytes: bytes(makeDocument(seed).text) });
const BRIEF = '健步走活动开启\n\n近日，某厂工会开展健步走活动。\n\n本报记者 王五 摄影报道\n';

describe('the pages at hand', () => {
  const { pages } = runPipeline(documents, references);

  it('are read as a careful reader read them, in every part of every story', () => {
    expect(scoreStructure(pages, new URL('data/truth', root).pathname).misses).toEqual([]);
    expect(pages.flatMap(({ stories }) => stories)).toHaveLength(32);
  });

  it.each(pages.map((page) => [page.page, page] as const))('give the snapshot of %s', (name, page) => {
    const file = new URL(`data/snapshots/${name}.json`, root);
    const text = `${JSON.stringify(toPageForm(page), null, 1)}\n`;
    if (!existsSync(file)) {
      expect(process.env['CI'], `data/snapshots/${name}.json is missing; run the tests locally and commit it`).toBeUndefined();
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, text);
    }
    const expected = readFileSync(file, 'utf8');
    if (expected !== text) writeFileSync(new URL(`data/snapshots/${name}-changed.json`, root), text);
    expect(text === expected, `data/snapshots/${name}-changed.json differs; look at the diff and, if it is right, put it in place`).toBe(true);
  });

  it('keep every id that an earlier release published, or the alias table says what took its place', () => {
    const published = JSON.parse(readFileSync(new URL('data/published-ids.json', root), 'utf8')) as Record<string, Record<string, string[]>>;
    const file = new URL('data/aliases.json', root);
    const aliases = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, string>;
    const ids = new Set(pages.flatMap(({ stories }) => stories.map(({ id }) => id)));
    const earlier = Object.values(published).flatMap((release) => Object.values(release).flat());
    expect(earlier.length).toBeGreaterThanOrEqual(32);
    expect(earlier.filter((id) => !ids.has(aliases[id] ?? id))).toEqual([]);
  });

  it('claim no date, paper, number or name that neither the text nor pages.json gives', () => {
    for (const page of pages) expect([page.paper, page.issueDate, page.number, page.name]).toEqual([null, null, null, null]);
  });

  it('give for every reason a place that reads what it proves', () => {
    for (const page of pages) {
      for (const story of page.stories) {
        for (const reason of story.because) {
          expect(reason.source[0]).toBeLessThan(reason.source[1]);
          expect(withoutSpace(page.source.slice(...reason.source))).not.toBe('');
        }
        for (const district of story.districts) expect(story.because.some((reason) => reason.field === 'district' && reason.value === district.name)).toBe(true);
        for (const organization of story.organizations) expect(story.because.some((reason) => reason.field === 'organization' && reason.value === organization.name)).toBe(true);
        for (const type of story.eventTypes) expect(story.because.some((reason) => reason.field === 'eventType' && reason.value === type)).toBe(true);
      }
    }
  });
});

describe(`laws of the pipeline (seed ${SEED})`, () => {
  it('gives the same pages in whatever order the documents come', () => {
    const some = Array.from({ length: 12 }, (_, index) => made(SEED + index));
    expect(runPipeline([...some].reverse(), references)).toEqual(runPipeline(some, references));
  });

  it('keeps ids when documents are added', () => {
    const before = runPipeline(documents, references).pages.flatMap(({ stories }) => stories.map(({ id }) => id));
    const after = runPipeline([...documents, ...Array.from({ length: 8 }, (_, index) => made(SEED + index))], references).pages.flatMap(({ stories }) => stories.map(({ id }) => id));
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('gives every story an id of its own that fits in an address, also when a page comes twice', () => {
    const twice = [{ name: 'a/same.txt', bytes: bytes(BRIEF) }, { name: 'b/same.txt', bytes: bytes(BRIEF) }];
    const { pages } = runPipeline(twice, references);
    expect(pages.map(({ page }) => page)).toEqual(['same', 'same~2']);
    expect(pages[1]?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'same-name', severity: 'warning' }));
    const ids = pages.flatMap(({ stories }) => stories.map(({ id }) => id));
    expect(ids[1]).toBe(`${ids[0] ?? ''}-2`);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_~-]+$/u);
  });
});

describe('bad input', () => {
  it('refuses one document by name and reads the others', () => {
    const { pages, refusals } = runPipeline([{ name: 'bad.txt', bytes: Uint8Array.from([0xff, 0x00, 0x13]) }, { name: 'good.txt', bytes: bytes(BRIEF) }], references);
    expect(refusals).toMatchObject([{ document: 'bad.txt' }]);
    expect(pages.map(({ page }) => page)).toEqual(['good']);
  });

  it.each([['empty', ''], ['white space only', ' \n\u3000\n\t'], ['a byte order mark only', '\ufeff']])('reads a document that is %s, with a warning', (_, text) => {
    const { pages } = runPipeline([{ name: 'x.txt', bytes: bytes(text) }], references);
    expect(pages[0]?.stories).toEqual([]);
    expect(pages[0]?.diagnostics).toMatchObject([{ rule: 'empty-document', severity: 'warning' }]);
  });

  it('keeps a story without a headline and says where one is missing', () => {
    const { pages } = runPipeline([{ name: 'x.txt', bytes: bytes('本报讯（记者 王五）近日，某厂工会召开职工大会，通过了新的集体合同。\n') }], references);
    expect(pages[0]?.stories).toMatchObject([{ headline: '', kind: 'article', byline: { reporters: ['王五'] } }]);
    expect(pages[0]?.diagnostics).toContainEqual(expect.objectContaining({ rule: 'missing-headline', severity: 'warning' }));
  });

  it('carries markup and bidi characters as text', () => {
    const text = '<script>alert(1)</script>\u202e工会\n\n本报讯（记者 王五）近日，<img src=x onerror=alert(1)>某厂召开大会。\n';
    const story = runPipeline([{ name: 'x.txt', bytes: bytes(text) }], references).pages[0]?.stories[0];
    expect(story?.headline).toBe('<script>alert(1)</script>\u202e工会');
    expect(story?.paragraphs).toEqual(['近日，<img src=x onerror=alert(1)>某厂召开大会。']);
  });

  it('names pages so that they fit in an address', () => {
    const names = ['第三版.txt', '__proto__.txt', 'A B.md', 'constructor.txt'];
    const { pages } = runPipeline(names.map((name) => ({ name, bytes: bytes(BRIEF + name) })), references);
    expect(pages).toHaveLength(names.length);
    for (const { page } of pages) expect(page).toMatch(/^[a-z0-9_~-]+$/u);
  });
});

describe('what a curator says', () => {
  it('fills in what the text does not print', () => {
    const facts = { paper: '某报', issueDate: '2024-05-01', number: '3', name: '工会新闻' };
    const { pages } = runPipeline([{ name: 'x.txt', bytes: bytes(BRIEF) }], { ...references, pages: { x: facts } });
    expect(pages[0]).toMatchObject(facts);
  });

  it('takes a withheld story out of the stories, the text and the bins', () => {
    const two = `${BRIEF}\n\n书屋开放\n\n昨天，另一厂工会的书屋开放，职工王某借走第一本书。\n\n本报记者 赵六 摄影报道\n`;
    const open = runPipeline([{ name: 'x.txt', bytes: bytes(two) }], references).pages[0];
    const gone = open?.stories[1];
    const page = runPipeline([{ name: 'x.txt', bytes: bytes(two) }], { ...references, withheld: [gone?.id ?? ''] }).pages[0];
    expect(page?.stories.map(({ headline }) => headline)).toEqual(['健步走活动开启']);
    expect(JSON.stringify(page)).not.toContain('书屋');
    expect(page?.source.length).toBe(open?.source.length);
  });
});
