import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/facet.ts';
import { choiceOf, chooseValue, chosenValues } from './choose-value.ts';

test('a value stands on one side only: excluding what was included moves it', () => {
  const included = chooseValue(NO_FILTERS, 'district', '海淀区', 'include');
  const moved = chooseValue(included, 'district', '海淀区', 'exclude');
  expect(moved.district).toEqual({ include: [], exclude: ['海淀区'] });
  expect(choiceOf(moved, 'district', '海淀区')).toBe('exclude');
  expect(choiceOf(moved, 'district', '东城区')).toBe('none');
});

test('taking a value back leaves every other choice as it was', () => {
  const two = chooseValue(chooseValue(NO_FILTERS, 'district', '海淀区', 'include'), 'eventType', '学习宣讲', 'exclude');
  const one = chooseValue(two, 'district', '海淀区', 'none');
  expect(chosenValues(one)).toEqual([{ facet: 'eventType', value: '学习宣讲', choice: 'exclude' }]);
  expect(chooseValue(one, 'eventType', '学习宣讲', 'none')).toEqual(NO_FILTERS);
});
