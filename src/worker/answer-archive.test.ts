import { describe, expect, it } from 'vitest';
import { createCopiesSearch } from '../bundle/copies-search.ts';
import { encodeBundle } from '../bundle/encode.ts';
import { entityHelp } from '../bundle/entity-help.ts';
import type { BundleManifest } from '../bundle/format.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import { type Story, UNKNOWN_DATE } from '../domain/story.ts';
import { createTextSearch, replaceTexts } from '../search/text-search.ts';
import { createFold } from '../text/fold.ts';
import { createArchiveWorker } from './answer-archive.ts';
import { correctBundle } from './correct-bundle.ts';
import { createBundleLoader } from './load-bundle.ts';
import type { Answer } from './protocol.ts';
import { searchHelp } from './search-help.ts';

const FOLDER = 'https://paper.test/bundle/';

function page(name: string, paragraph: string): Page {
  const source = `${name}的标题\n${paragraph}`;
  const headline = `${name}的标题`;
  const story: Story = {
    id: `story-${name}`, kind: 'article', confidence: 1, section: null, kicker: null, headline, deck: null, crossheads: [], credit: null, paragraphs: [paragraph],
    byline: { text: null, reporters: [], correspondents: [], photographers: [] }, districts: [{ name: '海淀区', role: 'primary', basis: 'named', evidence: [] }],
    organizations: [], people: [], eventTypes: [], date: UNKNOWN_DATE, repairs: [], because: [],
    sources: { section: [], kicker: [], headline: [{ at: 0, from: 0, length: headline.length }], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [[{ at: 0, from: headline.length + 1, length: paragraph.length }]] },
  };
  return { page: name, document: { name: `${name}.txt`, sha256: '', encoding: 'utf-8' }, paper: null, issueDate: null, number: null, name: null, standingHead: null, strips: [],
    stories: [story], diagnostics: [], source, continuations: [], bins: [{ source: [0, source.length], role: 'body', rule: 'test', story: 0 }] };
}

const files = encodeBundle([page('a', '春风来了。'), page('b', '秋雨和春风。后来走了。')], {});
const manifest = JSON.parse(files.at(-1)?.text ?? '') as BundleManifest;
const fileOf = (name: 'a' | 'b') => manifest.pages[name]?.path ?? '';

const CUT = Symbol('the answer is cut off');
const AWAY = Symbol('nobody answers');
type Reply = string | number | typeof CUT | typeof AWAY;

/** A server that can be told to answer a file wrongly; a list is answered in turn, its last for ever. */
function server(wrong: Readonly<Record<string, readonly Reply[]>> = {}) {
  const asked: string[] = [];
  const purged: string[] = [];
  const reply = (path: string): Reply => {
    const replies = wrong[path];
    const times = asked.filter((line) => line.startsWith(`${path} `)).length;
    return replies?.[Math.min(times, replies.length) - 1] ?? files.find((file) => file.path === path)?.text ?? 404;
  };
  const loader = createBundleLoader(FOLDER, {
    fetch(address, { cache }) {
      const path = address.slice(FOLDER.length);
      asked.push(`${path} ${cache}`);
      const content = reply(path);
      if (content === AWAY) return Promise.reject(new TypeError('Failed to fetch'));
      if (typeof content === 'number') return Promise.resolve(new Response('gone', { status: content }));
      if (content !== CUT) return Promise.resolve(new Response(content));
      return Promise.resolve(new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) })));
    },
    purge(address) {
      purged.push(address.slice(FOLDER.length));
      return Promise.resolve();
    },
  });
  const worker = createArchiveWorker(loader, { fold: () => Promise.resolve(createFold('')), textSearch: () => Promise.resolve({ createTextSearch, replaceTexts }), patience: () => new Promise<never>(() => undefined), buildBundle: () => Promise.reject(new Error('not here')), correctBundle, ownDocuments: () => Promise.reject(new Error('not here')), searchHelp: () => Promise.resolve(searchHelp), entityHelp: () => Promise.resolve(entityHelp), copiesSearch: () => Promise.resolve(createCopiesSearch) });
  return { worker, asked, purged };
}

function value<T>(answer: Answer<T>): T {
  if (answer.state === 'failed') throw new Error(`${answer.failure.fault}: ${answer.failure.message}`);
  return answer.value;
}
const query = (text: string) => ({ query: text, filters: NO_FILTERS, sort: 'relevance' as const });

describe('the archive worker', () => {
  it('lists and filters before any page is loaded, and loads each file once', async () => {
    const { worker, asked } = server();
    expect(value(await worker.open()).facetCounts.district).toEqual([{ value: '海淀区', count: 2 }]);
    expect(value(await worker.browse(query(''))).total).toBe(2);
    expect(asked.some((line) => line.startsWith('page-'))).toBe(false);
    expect(value(await worker.browse(query('春风'))).hits.map(({ card }) => card.id)).toEqual(['story-a', 'story-b']);
    expect(value(await worker.page('b')).stories[0]?.paragraphs).toEqual(['秋雨和春风。后来走了。']);
    await worker.browse(query('秋雨'));
    expect(asked.filter((line) => line.startsWith('page-'))).toHaveLength(2);
    expect(asked[0]).toBe('manifest.json no-cache');
    expect(await worker.faults()).toEqual([]);
  });

  it('asks for few pages at a time, and for all of them', async () => {
    const many = encodeBundle(Array.from({ length: 100 }, (_, place): Page => ({ ...page('a', '春风来了。'), page: `p${place}` })), {});
    let [open, most] = [0, 0];
    const manyPages = createBundleLoader(FOLDER, {
      async fetch(address) {
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return new Response(many.find(({ path }) => address.endsWith(path))?.text ?? '', { status: 200 });
      },
      purge: () => Promise.resolve(),
    });
    const pages = await Promise.all(Array.from({ length: 100 }, (_, place) => manyPages.page(`p${place}`)));
    expect(pages.map((one) => one.page)).toEqual(Array.from({ length: 100 }, (_, place) => `p${place}`));
    expect(most).toBeLessThanOrEqual(32);
  });

  it('gives a filtered list without the sentences of a page that does not come, and asks no more for one that cannot be read', async () => {
    const filters = { ...NO_FILTERS, district: { include: ['海淀区'], exclude: [] } };
    const silent = createBundleLoader(FOLDER, {
      fetch: (address) => (address.endsWith(fileOf('b')) ? new Promise<never>(() => undefined) : Promise.resolve(new Response(files.find(({ path }) => address.endsWith(path))?.text ?? ''))),
      purge: () => Promise.resolve(),
    });
    const parts = { fold: () => Promise.resolve(createFold('')), textSearch: () => Promise.resolve({ createTextSearch, replaceTexts }), buildBundle: () => Promise.reject(new Error('not here')), correctBundle, ownDocuments: () => Promise.reject(new Error('not here')), searchHelp: () => Promise.resolve(searchHelp), entityHelp: () => Promise.resolve(entityHelp), copiesSearch: () => Promise.resolve(createCopiesSearch) };
    const waiting = createArchiveWorker(silent, { ...parts, patience: () => new Promise((resolve) => { setImmediate(() => resolve(null)); }) });
    const { hits } = value(await waiting.browse({ query: '', filters, sort: 'page' }));
    expect(hits.map(({ card, reasons }) => [card.id, reasons.map(({ value: named }) => named)])).toEqual([['story-a', ['海淀区']], ['story-b', ['海淀区']]]);

    const { worker, asked } = server({ [fileOf('b')]: [404] });
    for (let times = 0; times < 3; times += 1) expect(value(await worker.browse({ query: '', filters, sort: 'page' })).total).toBe(2);
    expect(asked.filter((line) => line.startsWith(fileOf('b')))).toHaveLength(1);
  });

  it('makes ready before the first query, and loads nothing anew for it', async () => {
    const { worker, asked } = server();
    value(await worker.prepareSearch());
    const before = asked.length;
    expect(value(await worker.browse(query('秋雨'))).total).toBe(1);
    expect(asked).toHaveLength(before);
  });

  it.each<[string, Reply]>([['HTML', '<!doctype html>'], ['half of it', '{"page":"b"'], ['nothing', ''], ['an answer that is cut off', CUT]])('purges a shard answered with %s and fetches it once more, past the caches', async (_name, reply) => {
    const { worker, asked, purged } = server({ [fileOf('b')]: [reply, files.find(({ path }) => path === fileOf('b'))?.text ?? ''] });
    expect(value(await worker.browse(query('秋雨'))).total).toBe(1);
    expect(purged).toEqual([fileOf('b')]);
    expect(asked.filter((line) => line.startsWith(fileOf('b')))).toEqual([`${fileOf('b')} default`, `${fileOf('b')} reload`]);
    expect(await worker.faults()).toEqual([]);
  });

  it.each<[string, readonly Reply[], string]>([['stays corrupt', ['<html>'], 'corrupt'], ['is not there', [404], 'missing'], ['is out of reach', [AWAY], 'missing']])('marks only the shard that %s; the rest works', async (_name, replies, fault) => {
    const { worker, asked } = server({ [fileOf('b')]: replies });
    expect(value(await worker.browse(query('春风'))).hits.map(({ card }) => card.id)).toEqual(['story-a', 'story-b']);
    expect(value(await worker.browse(query('b的标题'))).total).toBe(1);
    expect(value(await worker.browse(query('走了'))).total).toBe(0);
    expect(await worker.faults()).toMatchObject([{ fault, file: fileOf('b') }]);
    expect(value(await worker.page('a')).page).toBe('a');
    expect(await worker.page('b')).toMatchObject({ state: 'failed', failure: { fault, file: fileOf('b') } });
    const times = asked.length;
    await worker.browse(query('秋雨'));
    expect(asked).toHaveLength(times);
  });

  it('searches a shard whole once it could be read', async () => {
    const good = files.find(({ path }) => path === fileOf('b'))?.text ?? '';
    const { worker } = server({ [fileOf('b')]: [AWAY, good] });
    expect(value(await worker.browse(query('走了'))).total).toBe(0);
    value(await worker.page('b'));
    expect(await worker.faults()).toEqual([]);
    expect(value(await worker.browse(query('走了'))).total).toBe(1);
  });

  it.each<[string, string, readonly Reply[], string]>([
    ['the manifest is HTML', 'manifest.json', ['<html>'], 'invalid'],
    ['the manifest is out of reach', 'manifest.json', [AWAY], 'missing'],
    ['the bundle is of a later format', 'manifest.json', ['{"format":99}'], 'unknown-format'],
    ['the cards are corrupt', manifest.cards.path, ['[]'], 'corrupt'],
  ])('says what is wrong when %s, and tries again when asked again', async (_name, file, replies, fault) => {
    const { worker, asked } = server({ [file]: replies });
    expect(await worker.open()).toMatchObject({ state: 'failed', failure: { fault, file } });
    const times = asked.length;
    expect(await worker.browse(query('春风'))).toMatchObject({ state: 'failed', failure: { fault } });
    expect(asked.length).toBeGreaterThan(times);
  });

  it('answers queries by their characters without the file of names, and asks for it again', async () => {
    const { worker, asked } = server({ [manifest.names.path]: [404, files.find(({ path }) => path === manifest.names.path)?.text ?? ''] });
    expect(value(await worker.browse(query('春风'))).total).toBe(2);
    expect(asked.some((line) => line.startsWith(manifest.names.path))).toBe(false);
    expect(value(await worker.browse(query('区:haidian'))).ignored).toEqual(['区:haidian']);
    expect(value(await worker.browse(query('区:haidian'))).total).toBe(2);
    expect(value(await worker.suggest('hdq'))[0]).toMatchObject({ kind: 'district', value: '海淀区', count: 2 });
  });

  it('says which file type-ahead lacks', async () => {
    const { worker } = server({ [manifest.names.path]: [404] });
    expect(await worker.suggest('hdq')).toMatchObject({ state: 'failed', failure: { fault: 'missing', file: manifest.names.path } });
  });

  it('recovers from one bad manifest', async () => {
    const { worker, purged } = server({ 'manifest.json': ['<html>', files.at(-1)?.text ?? ''] });
    expect(value(await worker.open()).collection.cards.stories).toHaveLength(2);
    expect(purged).toEqual(['manifest.json']);
  });

  it('names a page that the manifest does not, be it called as an object’s own parts are', async () => {
    const { worker } = server();
    for (const name of ['c', 'constructor', '__proto__']) expect(await worker.page(name)).toMatchObject({ state: 'failed', failure: { fault: 'missing', file: `page-${name}` } });
  });

  it('answers with a failure of its own when a part of it cannot be loaded', async () => {
    const { worker } = server();
    expect(await worker.buildBundle({ documents: [], pages: {}, withheld: [], corrections: [], aliases: {} })).toMatchObject({ state: 'failed', failure: { fault: 'worker', message: 'Error: not here' } });
  });
});
