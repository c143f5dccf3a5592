import { expect, test } from 'vitest';
import { makeValueTree } from './value-tree.ts';

const PARENTS = new Map([['乙', '甲'], ['丙', '乙'], ['丁', '无名'], ['环', '圈'], ['圈', '环']]);
const TREE = makeValueTree(['甲', '丁', '丙', '乙', '环', '圈', '未标注'], PARENTS);
const names = (numbers: readonly number[]): readonly string[] => numbers.map((number) => TREE.values[number] ?? '');
const number = (value: string): number => TREE.numberOf(value) ?? -1;

test('values stand below their parents, in the order of the list', () => {
  expect(names(TREE.childrenOf(number('甲')))).toEqual(['乙']);
  expect(names(TREE.below(number('甲')))).toEqual(['乙', '丙']);
  expect(names(TREE.above(number('丙')))).toEqual(['乙', '甲']);
});

test('a parent that is not listed, and one that comes back to itself, makes a root: no value is lost', () => {
  expect(names(TREE.roots)).toEqual(['甲', '丁', '环', '圈', '未标注']);
  expect([...TREE.roots, ...TREE.roots.flatMap((root) => TREE.below(root))].toSorted((a, b) => a - b)).toEqual(TREE.values.map((_, place) => place));
});
