import { expect, test } from 'vitest';
import type { Suggestion, SuggestionKind } from '../../archive/archive.ts';
import { byFacet } from '../../domain/facet.ts';
import { groupOffers } from './group-offers.ts';

const offer = (kind: SuggestionKind, value: string, count = 1): Suggestion => ({ kind, value, id: value, count, alias: null, marks: [] });

test('offers stand by kind in the order of their best, each kind once and none lost', () => {
  const offers = [offer('person', '甲'), offer('district', '乙'), offer('person', '丙'), offer('headline', '丁'), offer('district', '戊')];
  const groups = groupOffers(offers, byFacet(() => []));
  expect(groups.map(({ kind, offers: inside }) => [kind, inside.map(({ value }) => value)])).toEqual([['person', ['甲', '丙']], ['district', ['乙', '戊']], ['headline', ['丁']]]);
});

test('what becomes a filter is told with the number of stories that the filter shows', () => {
  const counts = { ...byFacet(() => []), organization: [{ value: '甲', count: 7 }], district: [{ value: '乙', count: 0 }] };
  const groups = groupOffers([offer('organization', '甲'), offer('district', '乙', 2), offer('organization', '丙', 3), offer('person', '甲', 4)], counts);
  expect(groups.flatMap(({ offers }) => offers).map(({ count }) => count)).toEqual([7, 3, 0, 4]);
});
