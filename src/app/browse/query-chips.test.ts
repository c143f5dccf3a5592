import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/facet.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { formatQuery, parseQuery } from '../../search/query.ts';
import { type BrowseAddress, defaultSort, fromSearchParams, readSearch, toSearchParams, writeSearch } from '../ui/browse-address.ts';
import { queryChips, withQuery } from './query-chips.ts';

const SEED = 20_261_123;

const addressOf = (query: string): BrowseAddress => ({ query, filters: NO_FILTERS, mine: false, sort: defaultSort(query) });
const texts = (query: string, understood: Parameters<typeof queryChips>[1] = [], ignored: readonly string[] = []): readonly string[] => queryChips(query, understood, ignored, zhCn).map(({ text }) => text);

const word = fc.oneof(fc.stringMatching(/^[慰问工会京a-c0-9—]{1,4}$/), fc.constantFrom('"两 词"', '“引 号”', '半"角'));
const operator = fc.constantFrom('-', '－', '区:', '单位：', 'District:', '-日期:', '标题:', '', '', '');
const between = fc.constantFrom(' ', ' ', '　', '|', ' ｜ ');
const typed = fc.array(fc.tuple(operator, word, between), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(''));

test('a plain term alone needs no chip; from two clauses on, or with any operator, each clause is one', () => {
  expect(texts('慰问')).toEqual([]);
  expect(texts('"慰问 职工"')).toEqual([]);
  expect(texts('')).toEqual([]);
  expect(texts('慰问 职工')).toEqual(['慰问', '职工']);
  expect(texts('慰问|职工')).toEqual(['慰问 或 职工']);
  expect(texts('-慰问')).toEqual(['不含 慰问']);
  expect(texts('-慰问|职工')).toEqual(['不含 慰问 或 职工']);
});

test('a field says what it was understood as; one that was not is shown as typed', () => {
  const understood = [{ term: '区:hd', values: ['海淀区'], held: true }, { term: '单位:总工会', values: ['甲总工会', '乙总工会', '丙总工会'], held: true }, { term: '日期:2022-11', values: ['2022-11-01/2022-11-30'], held: true }];
  expect(texts('区：hd|东城|版:3', understood)).toEqual(['区：海淀区 或 东城 或 版：3']);
  expect(texts('区：hd 单位:总工会 -区:某处 日期:2022-11', understood)).toEqual(['区：海淀区', '单位：甲总工会、乙总工会等 3 个', '不含 区：某处', '日期：2022-11-01–2022-11-30']);
});

test('what does not count has no chip', () => {
  expect(texts('区:某处 慰问', [], ['区:某处'])).toEqual([]);
  expect(texts('慰问 职工 district:venus', [], ['district:venus'])).toEqual(['慰问', '职工']);
  expect(texts('记者:zzz|甲乙', [], ['记者:zzz'])).toEqual(['记者：甲乙']);
  const [chip] = queryChips('区:某处 慰问 职工', [], ['区:某处'], zhCn);
  expect(chip?.without(addressOf('区:某处 慰问 职工')).query).toBe('区:某处 职工');
});

test('an order chosen by hand outlives a chip; relevance does not outlive the query', () => {
  expect(withQuery({ ...addressOf('甲 乙'), sort: 'newest' }, '甲').sort).toBe('newest');
  expect(withQuery(addressOf('甲 乙'), '').sort).toBe('page');
});

describe(`chips and query, over random queries (seed ${SEED})`, () => {
  test('clauses → query → address → clauses gives the same clauses and chips', () => {
    fc.assert(fc.property(typed, (query) => {
      const written = formatQuery(parseQuery(query).clauses);
      const read = fromSearchParams(readSearch(writeSearch(toSearchParams(addressOf(written))))).query;
      expect(parseQuery(read)).toEqual(parseQuery(written));
      expect(formatQuery(parseQuery(read).clauses)).toBe(written);
      expect(texts(read)).toEqual(texts(written));
    }), { seed: SEED, numRuns: 500 });
  });

  test('taking a chip back leaves every other clause, and nothing else', () => {
    fc.assert(fc.property(typed, (query) => {
      queryChips(query, [], [], zhCn).forEach((chip, place) => {
        const rest = parseQuery(query).clauses.filter((_, other) => other !== place);
        expect(parseQuery(chip.without(addressOf(query)).query)).toEqual(parseQuery(formatQuery(rest)));
        expect(parseQuery(chip.without(addressOf(query)).query).clauses).toHaveLength(rest.length);
      });
    }), { seed: SEED, numRuns: 500 });
  });
});
