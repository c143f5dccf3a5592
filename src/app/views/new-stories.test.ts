import { expect, test } from 'vitest';
import { newStories, seenToo, writeIds } from './new-stories.ts';

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

test('a look adds to what was seen, and where it adds nothing there is nothing to write', () => {
  expect(seenToo(writeIds([]), ['a', 'b'])).toBe(writeIds(['a', 'b']));
  expect(seenToo(writeIds(['a', 'b']), ['b'])).toBe(null);
  expect(seenToo(writeIds(['a', 'b']), [])).toBe(null);
  expect(seenToo(writeIds(['a', 'b']), ['b', 'c'])).toBe(writeIds(['a', 'b', 'c']));
});

test('two windows with two builds of the collection come to rest', () => {
  let seen = writeIds([]);
  const writes = [['old', 'b'], ['new', 'b'], ['old', 'b'], ['new', 'b']].map((ids) => {
    const written = seenToo(seen, ids);
    seen = written ?? seen;
    return written !== null;
  });
  expect(writes).toEqual([true, true, false, false]);
});
