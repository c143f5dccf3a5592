import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, NO_FILTERS, SORTS } from '../../domain/facet.ts';
import { fromSearchParams, readSearch, toSearchParams, writeSearch, type BrowseAddress } from './browse-address.ts';
import { createHrefs } from './hrefs.ts';

const SEED = 20_261_121;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const value = fc.oneof(text, fc.constantFrom('海淀区', '经济技术开发区(亦庄)', '-朝阳区', '\\', '\\-', 'a&b=c', '100%', '+', '＋', '#', "'"));
const choice = fc.uniqueArray(value, { maxLength: 6 }).chain((values) => (
  fc.nat(values.length).map((cut) => ({ include: values.slice(0, cut), exclude: values.slice(cut) }))
));
const address: fc.Arbitrary<BrowseAddress> = fc.record({
  query: fc.oneof(fc.constant(''), text),
  filters: fc.record({ district: choice, organization: choice, eventType: choice, date: choice, mentioned: fc.boolean() }),
  mine: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
}).filter(({ query, sort }) => sort !== 'relevance' || query.trim() !== '');

describe(`the address of browse, over random choices (seed ${SEED})`, () => {
  test('reading what was written gives the same query, filters, library and sort', () => {
    fc.assert(fc.property(address, (written) => {
      expect(fromSearchParams(readSearch(writeSearch(toSearchParams(written))))).toEqual(written);
    }), { seed: SEED, numRuns: 500 });
  });

  test('a browser keeps what was written, letter for letter', () => {
    fc.assert(fc.property(address, (written) => {
      const search = writeSearch(toSearchParams(written));
      expect(new URL(`http://host/browse${search}`).search).toBe(search);
    }), { seed: SEED, numRuns: 500 });
  });

  test('reading never throws, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => {
      const read = fromSearchParams(readSearch(search));
      for (const { include, exclude } of FACETS.map((facet) => read.filters[facet])) expect(include.filter((one) => exclude.includes(one))).toEqual([]);
    }), { seed: SEED, numRuns: 500 });
  });
});

test('an address reads well: repeated keys, a minus before what is excluded, nothing that stands at its default', () => {
  const href = createHrefs('/paper/').browse({
    query: '慰问',
    filters: {
      ...NO_FILTERS,
      district: { include: ['海淀区', '东城区'], exclude: ['朝阳区'] },
      eventType: { include: ['参观交流'], exclude: [] },
      date: { include: ['2022-11'], exclude: [] },
      mentioned: true,
    },
    mine: true,
  });
  expect(decodeURIComponent(href)).toBe('/paper/browse?q=慰问&district=海淀区&district=东城区&district=-朝阳区&type=参观交流&date=2022-11&mentioned=1&mine=1');
  expect(createHrefs('/').browse()).toBe('/browse');
});

test('a lone half of a surrogate pair in a query is replaced, not thrown', () => {
  expect(createHrefs('/').browse({ query: '\uD83D' })).toBe('/browse?q=%EF%BF%BD');
});

test('unknown keys and sort orders are passed over, so is relevance without a query, and excluding wins over including', () => {
  expect(fromSearchParams(readSearch('?utm_source=x&sort=best&district=海淀区&district=-海淀区'))).toEqual({
    query: '', mine: false, sort: 'page',
    filters: { ...NO_FILTERS, district: { include: [], exclude: ['海淀区'] } },
  });
  expect(fromSearchParams(readSearch('?sort=relevance')).sort).toBe('page');
  expect(fromSearchParams(readSearch('?__proto__=x&q=a')).query).toBe('a');
});
