import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/facet.ts';
import { choiceOf, chooseInTree, chooseValue, chosenValues } from './choose-value.ts';
import { makeValueTree } from './value-tree.ts';

test('a value stands on one side only: excluding what was included moves it', () => {
  const included = chooseValue(NO_FILTERS, 'district', '海淀区', 'include');
  const moved = chooseValue(included, 'district', '海淀区', 'exclude');
  expect(moved.district).toEqual({ include: [], exclude: ['海淀区'] });
  expect(choiceOf(moved.district, '海淀区')).toBe('exclude');
  expect(choiceOf(moved.district, '东城区')).toBe('none');
});

test('taking a value back leaves every other choice as it was', () => {
  const two = chooseValue(chooseValue(NO_FILTERS, 'district', '海淀区', 'include'), 'eventType', '学习宣讲', 'exclude');
  const one = chooseValue(two, 'district', '海淀区', 'none');
  expect(chosenValues(one)).toEqual([{ facet: 'eventType', value: '学习宣讲', choice: 'exclude' }]);
  expect(chooseValue(one, 'eventType', '学习宣讲', 'none')).toEqual(NO_FILTERS);
});

test('an organization takes what stands below it with it; what is excluded below stays out', () => {
  const tree = makeValueTree(['总', '分', '组', '别'], new Map([['分', '总'], ['组', '分']]));
  const chosen = { ...NO_FILTERS, organization: { include: ['组', '别'], exclude: ['分'] } };
  expect(chooseInTree(chosen, 'organization', '总', 'include', tree).organization).toEqual({ include: ['别', '总'], exclude: ['分'] });
  expect(chooseInTree(chosen, 'organization', '总', 'exclude', tree).organization).toEqual({ include: ['别'], exclude: ['总'] });
  expect(chooseInTree({ ...NO_FILTERS, organization: { include: [], exclude: ['总', '别'] } }, 'organization', '组', 'include', tree).organization).toEqual({ include: ['组'], exclude: ['别'] });
});

test('a month narrows its year, and a year takes its months', () => {
  const tree = makeValueTree(['2022', '2022-10', '2022-11'], new Map([['2022-10', '2022'], ['2022-11', '2022']]));
  const year = chooseInTree(NO_FILTERS, 'date', '2022', 'include', tree);
  const month = chooseInTree(year, 'date', '2022-11', 'include', tree);
  expect(month.date.include).toEqual(['2022-11']);
  expect(chooseInTree(month, 'date', '2022', 'include', tree).date.include).toEqual(['2022']);
});
