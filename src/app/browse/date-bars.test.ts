import { expect, test } from 'vitest';
import { type DateBar, dateBars } from './date-bars.ts';

const written = (bars: readonly DateBar[]): readonly string[] => bars.map((bar) => (bar.kind === 'bar' ? `${bar.value}=${bar.count}` : bar.kind === 'empty' ? `${bar.value} –` : '⋯'));

test('a short span is months, with the empty ones between', () => {
  const found = dateBars(['2021', '2021-11', '2022', '2022-02', '日期不详'], Int32Array.of(1, 1, 3, 3, 7));
  expect(found.unit).toBe('month');
  expect(written(found.bars)).toEqual(['2021-11=1', '2021-12 –', '2022-01 –', '2022-02=3']);
  expect(found.unknown).toBe(7);
});

test('from more than 36 months on it is years, each with its months; a long stretch without stories is one mark', () => {
  const found = dateBars(['1921', '1921-07', '2020', '2020-01', '2020-03', '2022', '2022-11', '日期不详'], Int32Array.of(1, 1, 2, 1, 1, 4, 4, 0));
  expect(found.unit).toBe('year');
  expect(written(found.bars)).toEqual(['1921=1', '⋯', '2020=2', '2021 –', '2022=4']);
  expect(written(found.months.get('2020') ?? [])).toEqual(['2020-01=1', '2020-02 –', '2020-03=1']);
});

test('36 months are still months, and no dates are no bars', () => {
  expect(dateBars(['2020', '2020-01', '2022', '2022-12'], Int32Array.of(1, 1, 1, 1)).unit).toBe('month');
  expect(dateBars(['日期不详'], Int32Array.of(5))).toEqual({ unit: 'month', bars: [], months: new Map(), unknown: 5 });
  expect(dateBars([], new Int32Array(0)).unknown).toBe(0);
});
