import { expect, it } from 'vitest';
import type { Rows, StoryTag } from './kept-rows.ts';
import { MemoryLibrary } from './memory-library.ts';

async function openTags(): Promise<{ readonly tags: Rows<StoryTag>; readonly told: () => number }> {
  const library = new MemoryLibrary(() => '');
  let told = 0;
  library.subscribe(() => (told += 1));
  return { tags: await library.rows('tags'), told: () => told };
}

const tag = (story: string, name: string, sequence = 0): StoryTag => ({ story, tag: name, sequence });

it('numbers new rows in order, keeps the number of one that has one, one row a key', async () => {
  const { tags, told } = await openTags();
  expect(await tags.put([tag('b', 'x'), tag('a', 'x')])).toEqual([tag('b', 'x', 1), tag('a', 'x', 2)]);
  await tags.put([tag('b', 'y'), tag('b', 'x', 1)]);
  expect(await tags.list()).toEqual([tag('b', 'x', 1), tag('a', 'x', 2), tag('b', 'y', 3)]);
  expect(told()).toBe(2);
});

it('changes a row into what is made of it, makes one, and takes one out', async () => {
  const { tags } = await openTags();
  await tags.put([tag('a', 'x')]);
  expect(await tags.change(['a', 'x'], (row) => row && { ...row, sequence: 7 })).toEqual(tag('a', 'x', 7));
  expect(await tags.change(['a', 'y'], (row) => row ?? tag('a', 'y'))).toEqual(tag('a', 'y', 8));
  expect(await tags.change(['a', 'x'], () => null)).toBeNull();
  expect(await tags.list()).toEqual([tag('a', 'y', 8)]);
});

it('tells the keys in order, and reads the rows on some stories alone', async () => {
  const { tags } = await openTags();
  await tags.put([tag('b', 'x'), tag('a', 'x'), tag('c', 'x'), tag('b', 'y')]);
  expect(await tags.keys()).toEqual([['b', 'x'], ['a', 'x'], ['c', 'x'], ['b', 'y']]);
  expect(await tags.on(['b', 'a', 'none'])).toEqual([tag('b', 'x', 1), tag('a', 'x', 2), tag('b', 'y', 4)]);
});

it('undoes a removal under the old numbers, unless the key is there again', async () => {
  const { tags } = await openTags();
  await tags.put([tag('a', 'x'), tag('a', 'y'), tag('a', 'z')]);
  const taken = await tags.remove([['a', 'x'], ['a', 'none'], ['a', 'y']]);
  expect(taken).toEqual([tag('a', 'x', 1), tag('a', 'y', 2)]);
  await tags.put([tag('a', 'y')]);
  await tags.restore(taken);
  expect(await tags.list()).toEqual([tag('a', 'x', 1), tag('a', 'z', 3), tag('a', 'y', 4)]);
});

it('takes rows out and puts others back in one act; what is there already stays', async () => {
  const { tags, told } = await openTags();
  await tags.put([tag('a', 'x'), tag('b', 'x'), tag('b', 'y')]);
  await tags.replace([['a', 'x'], ['b', 'x'], ['none', 'x']], [tag('a', 'y', 1), tag('b', 'y', 2)]);
  expect(await tags.list()).toEqual([tag('a', 'y', 1), tag('b', 'y', 3)]);
  expect(told()).toBe(2);
});
