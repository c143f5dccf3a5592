import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICE, NO_FILTERS, type FilterSet } from '../../domain/facet.ts';
import { readSearch, toSearchParams, writeSearch } from '../ui/browse-address.ts';
import { isChoice, viewAddress, viewSearch } from './view-search.ts';

const SEED = 20_261_121;

const values = fc.uniqueArray(fc.oneof(fc.constantFrom('海淀区', '东城区', '-朝阳区', '\\', 'a&b=c'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })), { maxLength: 5 });
const query = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 8 }));

describe(`the address that a view is known by, over random choices (seed ${SEED})`, () => {
  test('in whatever order values were chosen, and with blanks around the query, it is the same', () => {
    fc.assert(fc.property(query, values.chain((chosen) => fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length }))), (typed, [one, other]) => {
      const of = (include: readonly string[], text: string) => viewSearch({ query: text, filters: { ...NO_FILTERS, district: { include, exclude: [] } }, mine: false, sort: 'newest' });
      expect(of(other, ` ${typed}\t`)).toBe(of(one, typed));
    }), { seed: SEED, numRuns: 500 });
  });

  test('what it opens is known by it again, and chooses the same values', () => {
    fc.assert(fc.property(query, values, (typed, include) => {
      const search = viewSearch({ query: typed, filters: { ...NO_FILTERS, organization: { include, exclude: [] } }, mine: typed.length > 4, sort: 'oldest' });
      const opened = viewAddress(search);
      expect(viewSearch(opened)).toBe(search);
      expect(new Set(opened.filters.organization.include)).toEqual(new Set(include));
      expect(writeSearch(toSearchParams(opened))).toBe(writeSearch(readSearch(search)));
    }), { seed: SEED, numRuns: 500 });
  });
});

test('a query, a filter and one’s own library are choices; blanks and an order are none', () => {
  const of = (typed: string, filters: FilterSet = NO_FILTERS, mine = false) => isChoice({ query: typed, filters, mine, sort: 'newest' });
  expect([of(''), of(' \t'), of('慰问'), of('', { ...NO_FILTERS, date: { include: [], exclude: ['2022'] } }), of('', { ...NO_FILTERS, district: NO_CHOICE }), of('', NO_FILTERS, true)])
    .toEqual([false, false, true, true, false, true]);
});
