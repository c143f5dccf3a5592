import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { entityId } from '../bundle/entities.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { madeStory } from '../domain/testing/made-story.ts';
import { publishFeeds } from './publish-feeds.ts';
import { publishedSite } from './published-site.ts';
import { madeCollection, publishMade } from './testing/publish-made.ts';
import { writeSitemap } from './write-sitemap.ts';

const SEED = 20261121;
const ATOM = { a: 'http://www.w3.org/2005/Atom' };
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(new URL('testing/atom.rng', import.meta.url))));

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

function read(stories: readonly Story[], facts: Partial<Page> = {}, { aliases = {}, basePath = '/paper/', siteUrl = 'https://example.org/' } = {}) {
  const [atom, jsonFeed] = publishFeeds({ ...madeCollection(stories, facts), aliases }, publishedSite('', basePath, siteUrl));
  const xml = atom?.text ?? '';
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    const all = (path: string): readonly string[] => document.find(path, ATOM).map((node) => node.content);
    const json = JSON.parse(jsonFeed?.text ?? '') as JsonFeed;
    return { xml, json, ids: all('//a:entry/a:id'), titles: all('//a:entry/a:title'), names: all('//a:entry/a:author/a:name'), updated: all('//a:updated'), published: all('//a:published'), links: all('//a:entry/a:link/@href') };
  } finally {
    document.dispose();
  }
}

describe('the feeds', () => {
  it('are valid, say the same, and invent no day', () => {
    const { json, ids, titles, names, updated, published, links } = read([madeStory(), madeStory({ id: 'made-2', byline: { text: null, reporters: [], correspondents: [], photographers: [] } })]);
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', home_page_url: 'https://example.org/paper/', feed_url: 'https://example.org/paper/feed.json', language: 'zh-CN' });
    expect(json.items.map(({ id, title, url }) => [id, title, url])).toEqual(ids.map((id, index) => [id, titles[index], links[index]]));
    expect(json.items.map(({ authors }) => authors)).toEqual([[{ name: '甲乙' }], undefined]);
    expect(names).toEqual(['甲乙', '未署名']);
    expect(new Set(updated)).toEqual(new Set(['1970-01-01T00:00:00Z']));
    expect(published).toEqual([]);
    expect(JSON.stringify(json)).not.toContain('date_published');
  });

  it('give the day that the page prints, in Beijing', () => {
    const { json, updated, published } = read([madeStory()], { issueDate: '2022-11-10' });
    expect([...updated, ...published]).toEqual(Array.from({ length: 3 }, () => '2022-11-10T00:00:00+08:00'));
    expect(json.items[0]).toMatchObject({ date_published: '2022-11-10T00:00:00+08:00' });
  });

  it('keep a story’s id on another host, and where the alias table says that it has moved', () => {
    const [id] = read([madeStory()]).ids;
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read([madeStory()], {}, { siteUrl: 'https://elsewhere.example/', basePath: '/' }).ids).toEqual([id]);
    expect(read([madeStory({ id: 'moved' })], {}, { aliases: { 'made-1': 'moved' } }).ids).toEqual([id]);
    expect(read([madeStory({ id: 'other' })]).ids).not.toEqual([id]);
  });

  it('have the same bytes for the same stories, and never more than 100', () => {
    const stories = Array.from({ length: 120 }, (_, index) => madeStory({ id: `made-${index}` }));
    expect(read(stories).xml).toBe(read(stories).xml);
    expect(read(stories).ids).toHaveLength(100);
  });

  it(`stay valid and keep every text whatever it holds (seed ${SEED})`, () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((headline) => `甲${headline}]]></title>&#0;`);
    fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 20, maxLength: 30 }), (texts) => {
      const { titles, json } = read(texts.map(([headline, name], index) => madeStory({ id: `made-${index}`, headline, byline: { text: '', reporters: [name], correspondents: [], photographers: [] } })));
      expect(titles).toEqual(json.items.map(({ title }) => String(title).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')));
      expect(titles).toHaveLength(texts.length);
    }), { seed: SEED, numRuns: 3 });
  });
});

describe('the sitemap', () => {
  it('has the front page, every page and every story once, then districts and organizations with HTML of their own, and robots.txt leads to it', () => {
    const files = publishMade([madeStory(), madeStory({ id: 'made-2' })]);
    expect([...(files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual(
      ['', 'page/made', 'story/made-1', 'story/made-2', 'district/chaoyang', `organization/${entityId('o', '青山街道工会')}`].map((path) => `https://example.org/paper/${path}`),
    );
    XmlDocument.fromString(files.get('sitemap.xml') ?? '').dispose();
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/paper/sitemap.xml\n');
  });

  it('is an index where one file may not hold all', () => {
    const files = writeSitemap(['a', 'b', 'c'].map((name) => `https://example.org/${name}`), 'https://example.org/', 2);
    expect(files.map(({ path, text }) => [path, text.match(/<loc>/g)?.length])).toEqual([['sitemap.xml', 2], ['sitemap-1.xml', 2], ['sitemap-2.xml', 1]]);
    expect(files[0]?.text).toContain('<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>');
  });
});
