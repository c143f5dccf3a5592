import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from './browse-address.ts';
import { createHrefs } from './hrefs.ts';
import { fromStoryParams, toStoryParams } from './story-address.ts';

const SEED = 20261121;
const hrefs = createHrefs('/');

describe('a story’s address', () => {
  it('is the bare one without a query, whatever the hit', () => {
    expect(hrefs.story('abc')).toBe('/story/abc');
    expect(hrefs.story('abc', { query: ' \u3000', hit: 3 })).toBe('/story/abc');
  });

  it('leaves the first hit out', () => {
    expect(decodeURIComponent(hrefs.story('abc', { query: '慰问 -区', hit: 1 }))).toBe('/story/abc?q=慰问 -区');
    expect(decodeURIComponent(hrefs.story('abc', { query: '慰问', hit: 2 }))).toBe('/story/abc?q=慰问&hit=2');
  });

  it.each(['0', '-1', '1.5', '0x10', '９', 'x', ''])('reads hit=%s as the first', (hit) => {
    expect(fromStoryParams({ q: ['慰问'], hit: [hit] })).toEqual({ query: '慰问', hit: 1 });
  });

  it('drops what it does not know', () => {
    expect(toStoryParams(fromStoryParams(readSearch('?a=1&q=b&hit=2&sort=page')))).toEqual({ q: ['b'], hit: ['2'] });
  });

  it(`gives back any query and hit (seed ${SEED})`, () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((query) => query.trim() !== ''), fc.integer({ min: 1, max: 999_999 }), (query, hit) => {
      expect(fromStoryParams(readSearch(writeSearch(toStoryParams({ query, hit }))))).toEqual({ query, hit });
    }), { seed: SEED, numRuns: 500 });
  });
});
