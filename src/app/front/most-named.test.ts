import { expect, test } from 'vitest';
import { mostNamed } from './most-named.ts';

test('organizations are counted by the stories that name them, the most named first', () => {
  const facets = { organization: { values: ['甲工会', '乙工会', '丙公司'], starts: [0, 2, 3, 5], rows: [0, 1, 1, 2, 1] } };
  const entities = { organizations: ['丙公司', '乙工会', '甲工会', '总会'].map((name) => ({ id: `o-${name}`, name, type: 'union' as const, parent: null, aliases: [] })) };
  expect(mostNamed(facets, entities, 2)).toEqual([{ id: 'o-乙工会', name: '乙工会', count: 3 }, { id: 'o-丙公司', name: '丙公司', count: 1 }]);
  expect(mostNamed(facets, entities, 9).map(({ name }) => name)).toEqual(['乙工会', '丙公司', '甲工会']);
});
