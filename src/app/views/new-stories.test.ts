import { expect, test } from 'vitest';
import { newStories, writeIds } from './new-stories.ts';

test('new is what was not there when the view was looked at', () => {
  expect([...newStories(['a', 'b', 'c'], writeIds(['b', 'gone']), {})]).toEqual(['a', 'c']);
  expect([...newStories(['a'], writeIds([]), {})]).toEqual(['a']);
  expect([...newStories([], writeIds(['a']), {})]).toEqual([]);
});

test('a story that moved was seen under its old id', () => {
  expect([...newStories(['a', 'b', 'c'], writeIds(['old-a', 'b']), { 'old-a': 'a', 'old-c': 'c' })]).toEqual(['c']);
});

test('an id that looks like part of another is not taken for it', () => {
  expect([...newStories(['ab', 'b'], writeIds(['a', 'abc']), {})]).toEqual(['ab', 'b']);
});
