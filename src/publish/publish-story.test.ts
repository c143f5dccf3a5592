import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { madeStory } from '../domain/testing/made-story.ts';
import { runPipeline } from '../pipeline.ts';
import { publishMade } from './testing/publish-made.ts';

const folder = new URL('../../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What schema.org and the language tag give, and no page. */
const CONSTANTS: ReadonlySet<string> = new Set(['https://schema.org', 'NewsArticle', 'Person', 'WebPage', 'zh-CN']);

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Every string and number in a JSON value, however deep; names of fields are not among them. */
function leaves(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** What a story's JSON-LD says that neither its HTML shows nor the site's address is. */
function invented(html: string): readonly (string | number)[] {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const [, body = ''] = /<div class="story-body"[^>]*>(.*?)<\/div>/s.exec(main) ?? [];
  const shown = textOf(main);
  const paragraphs = textOf((body.match(/<p[ >].*?<\/p>/gs) ?? []).join(''));
  const characters = paragraphs.match(/\p{Script=Han}/gu)?.length ?? 0;
  return leaves(JSON.parse(json)).filter((value) => (typeof value === 'number' ? value !== characters : !CONSTANTS.has(value) && !value.startsWith('https://example.org/paper/') && !shown.includes(value)));
}

const stories = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] => [...files].filter(([path]) => path.startsWith('story/'));

test('the JSON-LD of every story of the pages at hand says nothing that its own HTML does not show', () => {
  const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });
  const published = pages.flatMap((page) => stories(publishMade(page.stories, page)));
  expect(published).toHaveLength(32);
  expect(published.map(([path, html]) => [path, invented(html)]).filter(([, found]) => found?.length !== 0)).toEqual([]);
});

test('what a story does not print is found', () => {
  const byline = { text: '本报讯(记者 甲乙)', reporters: ['甲乙', '戊己'], correspondents: [], photographers: [] };
  const [[, html] = ['', '']] = stories(publishMade([madeStory({ byline })]));
  expect(invented(html)).toEqual(['戊己']);
  expect(invented(html.replace('"wordCount":42', '"wordCount":43'))).toEqual(['戊己', 43]);
});
