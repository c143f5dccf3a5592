import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { readBundle } from '../build/read-bundle.ts';
import type { Correction } from '../domain/correction.ts';
import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import { applyCorrections } from '../enrich/apply-corrections.ts';
import { runPipeline } from '../pipeline.ts';
import { createCollectionSearch } from '../search/collection-search.ts';
import { encodeBundle } from './encode.ts';
import { replacePages } from './replace-pages.ts';

const SEED = 20261121;
const folder = new URL('../../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const references = { gazetteers: readGazetteers(), pages: {}, withheld: [] };
const { pages } = runPipeline(documents, references);
const original = encoded(pages);
const stories = pages.flatMap((page) => page.stories);

function encoded(of: readonly Page[]) {
  const files = new Map(encodeBundle(of, {}).map(({ path, text }) => [path, text]));
  return readBundle((name) => new TextEncoder().encode(files.get(name))).collection;
}

const correction: fc.Arbitrary<Correction> = fc.constantFrom(...stories).chain((story) => {
  const evidence = story.headline;
  return fc.oneof<fc.Arbitrary<Correction>[]>(
    fc.constantFrom(...DISTRICTS).chain((value) => fc.constantFrom<Correction>({ story: story.id, facet: 'district', value, change: 'remove' }, { story: story.id, facet: 'district', value, change: 'add', evidence })),
    fc.constantFrom(...EVENT_TYPES).chain((value) => fc.constantFrom<Correction>({ story: story.id, facet: 'eventType', value, change: 'remove' }, { story: story.id, facet: 'eventType', value, change: 'add', evidence })),
    fc.constantFrom(...story.organizations.map(({ name }) => name), '没有的单位').map((value): Correction => ({ story: story.id, facet: 'organization', value, change: 'remove' })),
  );
});
const corrections = fc.uniqueArray(correction, { maxLength: 10, selector: ({ story, facet, value }) => `${story} ${facet} ${value}` });

it(`corrected here gives the cards and facets that a build with the corrections gives (seed ${SEED})`, () => {
  fc.assert(fc.property(corrections, (list) => {
    const built = encoded(pages.map((page) => ({ ...page, stories: applyCorrections(page.stories, list).value })));
    const touched = pages.flatMap((page) => {
      const { value, judged } = applyCorrections(page.stories, list);
      return judged.length > 0 ? [{ ...page, stories: value }] : [];
    });
    const { cards, facets, entities } = replacePages(original, touched);
    expect(cards).toEqual(built.cards);
    expect(facets).toEqual(built.facets);
    expect(entities.organizations.map(({ name }) => name)).toEqual(built.entities.organizations.map(({ name }) => name));
  }), { seed: SEED, numRuns: 60 });
});

it('with the pages that it has already is what it was', () => {
  expect(replacePages(original, pages)).toEqual(original);
  expect(replacePages(original, [])).toBe(original);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const brief = (place: string, body: string) => ({ name: `${place}.txt`, bytes: bytes(`${body}慰问快递员\n\n近日，${body}慰问快递员，送上清凉。\n\n本报记者 王五 摄影报道\n`) });

it('keeps the tree whole where the only story that names a body in it is taken from that body', () => {
  const made = runPipeline([brief('a', '展览路街道总工会'), brief('b', '西城区总工会'), brief('c', '北京市总工会')], references).pages;
  const [removal] = made.flatMap((page) => page.stories.filter(({ organizations }) => organizations.some(({ name }) => name === '西城区总工会'))
    .map((story): Correction => ({ story: story.id, facet: 'organization', value: '西城区总工会', change: 'remove' })));
  const touched = made.map((page) => ({ ...page, stories: applyCorrections(page.stories, removal ? [removal] : []).value }));
  const replaced = replacePages(encoded(made), touched);
  expect(replaced.entities).toEqual(encoded(touched).entities);
  expect(replaced.entities.organizations.map(({ name, parent, aliases }) => [name, parent, aliases])).toEqual(expect.arrayContaining([
    ['展览路街道总工会', '西城区总工会', []], ['西城区总工会', '北京市总工会', []],
  ]));
  const counts = new Map(createCollectionSearch(replaced).facetCounts().organization.map(({ value, count }) => [value, count]));
  expect([counts.get('北京市总工会'), counts.get('西城区总工会')]).toEqual([2, 1]);
});

it('gives a body above others the stories of all below it, whether a story names what is between or not', () => {
  const made = encoded(runPipeline([brief('a', '展览路街道总工会'), brief('b', '北京市总工会'), brief('c', '海淀区总工会')], references).pages);
  const { total } = createCollectionSearch(made).browse({ query: '', filters: { ...NO_FILTERS, organization: { include: ['北京市总工会'], exclude: [] } }, sort: 'page' }, null);
  expect(total).toBe(3);
});

it('the pipeline corrects by the same function', () => {
  const [story] = stories;
  const list: Correction[] = (story?.eventTypes ?? []).map((value) => ({ story: story?.id ?? '', facet: 'eventType', value, change: 'remove' }));
  const built = runPipeline(documents, { ...references, corrections: list }).pages;
  expect(built.map((page) => page.stories)).toEqual(pages.map((page) => applyCorrections(page.stories, list).value));
  expect(built.flatMap((page) => page.diagnostics).filter(({ rule }) => rule === 'corrected')).toHaveLength(list.length);
});
