import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import { FACETS, NO_FILTERS, type FilterSet } from '../domain/facet.ts';
import { madeCard, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { createCollectionSearch } from './collection-search.ts';
import { createTextSearch } from './text-search.ts';

const SEED = 20261121;
const fold = createFold('');
const TYPES = ['慰问关爱', '学习宣讲'] as const;
const DISTRICTS = ['海淀区', '朝阳区', '西城区'] as const;
const WORDS = ['清凉', '手册', '歌声'];

const stories = Array.from({ length: 24 }, (_, n) => madeStory({
  id: `s${n}`, headline: `第${n}篇`, paragraphs: [`${WORDS[n % 3]}送到了。${n % 4 === 0 ? WORDS[(n + 1) % 3] : ''}`],
  districts: n % 5 === 0 ? [] : [{ name: DISTRICTS[n % 3] ?? '海淀区', role: 'primary', basis: 'named', evidence: [] }],
  eventTypes: n % 7 === 0 ? [...TYPES] : TYPES.slice(n % 2, (n % 2) + 1),
}));

function engine(all: typeof stories) {
  const cards = all.map(madeCard);
  const search = createCollectionSearch({ cards: { pages: [], stories: cards }, facets: facetColumns(all.map(facetValuesOf)), entities: { organizations: [] } });
  const texts = createTextSearch(cards, new Map(all.map((story) => [story.id, story])), fold);
  const values = search.facetCounts();
  return (query: string, filters: FilterSet, among?: readonly string[]) => {
    const result = search.browse({ query, filters, sort: 'page', ...(among ? { among } : {}) }, texts);
    const counts = FACETS.flatMap((facet) => values[facet].map(({ value }, place) => [`${facet} ${value}`, result.counts[facet][place] ?? 0] as const)).filter(([, count]) => count > 0);
    return { ids: result.hits.map(({ card }) => card.id), counts: counts.toSorted(([one], [other]) => (one < other ? -1 : 1)) };
  };
}

const filters: fc.Arbitrary<FilterSet> = fc.record({
  district: fc.subarray([...DISTRICTS]), eventType: fc.subarray([...TYPES]),
}).map(({ district, eventType }) => ({ ...NO_FILTERS, district: { include: district, exclude: [] }, eventType: { include: [], exclude: eventType.slice(0, 1) } }));

test(`a question among some stories is answered, and counted, as by a collection of just these (seed ${SEED})`, () => {
  const ask = engine(stories);
  fc.assert(fc.property(fc.subarray(stories), fc.constantFrom('', ...WORDS, '清凉 手册', '-歌声'), filters, (some, query, chosen) => {
    const among = ask(query, chosen, some.map(({ id }) => id));
    expect(among).toEqual(engine(some)(query, chosen));
  }), { seed: SEED, numRuns: 60 });
});

test('a story that the collection does not have is passed over, and the next question is asked of all again', () => {
  const ask = engine(stories);
  expect(ask('', NO_FILTERS, ['s3', 'gone', 's1', 's3']).ids).toEqual(['s1', 's3']);
  expect(ask('', NO_FILTERS, ['s3']).ids).toEqual(['s3']);
  expect(ask('', NO_FILTERS).ids).toHaveLength(stories.length);
});
