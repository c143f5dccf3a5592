import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { readBundle } from '../build/read-bundle.ts';
import type { Correction } from '../domain/correction.ts';
import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import type { Page } from '../domain/page.ts';
import { applyCorrections } from '../enrich/apply-corrections.ts';
import { runPipeline } from '../pipeline.ts';
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

it('the pipeline corrects by the same function', () => {
  const [story] = stories;
  const list: Correction[] = (story?.eventTypes ?? []).map((value) => ({ story: story?.id ?? '', facet: 'eventType', value, change: 'remove' }));
  const built = runPipeline(documents, { ...references, corrections: list }).pages;
  expect(built.map((page) => page.stories)).toEqual(pages.map((page) => applyCorrections(page.stories, list).value));
  expect(built.flatMap((page) => page.diagnostics).filter(({ rule }) => rule === 'corrected')).toHaveLength(list.length);
});
