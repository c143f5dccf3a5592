import { expect, it } from 'vitest';
import { chooseUnchecked } from './choose-unchecked.ts';

const checks = new Map(([['a', 3, '2040-01-01'], ['b', 1, '2026-11-21'], ['c', 2, '1999-01-01']] as const).map(([id, turn, checkedAt]) => [id, { id, turn, checkedAt, intact: true }]));

it('gives their turn to those that never had one, then in the order of checking, whatever the clock said', () => {
  expect(chooseUnchecked(['a', 'b', 'c', 'new'], checks, new Set(), 4)).toEqual(['new', 'b', 'c', 'a']);
});

it('passes over those that had their turn, and stops at the number asked for', () => {
  expect(chooseUnchecked(['a', 'b', 'c'], checks, new Set(['b']), 1)).toEqual(['c']);
  expect(chooseUnchecked(['a', 'b', 'c'], checks, new Set(['a', 'b', 'c']), 1)).toEqual([]);
});
