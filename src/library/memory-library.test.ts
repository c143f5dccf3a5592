import { expect, it } from 'vitest';
import { MADE_SOURCE, madeCard, madeStory } from '../domain/testing/made-story.ts';
import { MemoryLibrary } from './memory-library.ts';
import { copyStory, type SavedPage } from './saved-story.ts';

const PAGE: SavedPage = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
const copyOf = (id: string) => copyStory(madeStory({ id }), madeCard(madeStory({ id })), PAGE, MADE_SOURCE);
const ids = async (library: MemoryLibrary) => (await library.bookmarks()).map(({ id }) => id);

function openWithClocks(...times: string[]): MemoryLibrary {
  return new MemoryLibrary(() => times.shift() ?? '');
}

it('keeps the order of saving, whatever the clock says', async () => {
  const library = openWithClocks('2026-11-21T00:00:00.000Z', '1999-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z');
  for (const id of ['c', 'a', 'b']) await library.save(copyOf(id));
  expect(await ids(library)).toEqual(['c', 'a', 'b']);
});

it('leaves a story that is saved already as it is', async () => {
  const library = openWithClocks('first', 'second');
  const first = await library.save(copyOf('a'));
  expect(await library.save(copyOf('a'))).toBe(first);
});

it('undoes a removal to the same place, unless the story was saved again meanwhile', async () => {
  const library = openWithClocks();
  for (const id of ['a', 'b', 'c']) await library.save(copyOf(id));
  const removed = await library.remove('a');
  expect(await ids(library)).toEqual(['b', 'c']);
  if (!removed) throw new Error('there was a bookmark to remove');
  await library.restore(removed);
  expect(await ids(library)).toEqual(['a', 'b', 'c']);

  const again = await library.remove('a');
  await library.save(copyOf('a'));
  if (!again) throw new Error('there was a bookmark to remove');
  await library.restore(again);
  expect(await ids(library)).toEqual(['b', 'c', 'a']);
});

it('gives back the copy as it was saved, and null for what is not saved', async () => {
  const library = openWithClocks();
  await library.save(copyOf('a'));
  expect(await library.copy('a')).toEqual(copyOf('a'));
  expect(await library.copy('b')).toBeNull();
  expect(await library.remove('b')).toBeNull();
});

it('tells of every change until it is asked to stop', async () => {
  const library = openWithClocks();
  let told = 0;
  const stop = library.subscribe(() => (told += 1));
  await library.save(copyOf('a'));
  await library.remove('a');
  stop();
  await library.save(copyOf('b'));
  expect(told).toBe(2);
});

it('says of each change which stores and which saved stories it was about', async () => {
  const library = openWithClocks();
  const told: string[] = [];
  library.subscribe(({ stores, copies }, from) => told.push(`${stores?.join(' ')}: ${copies?.join(' ')} ${from}`));
  await library.save(copyOf('a'));
  await (await library.rows('tags')).put([{ story: 'a', tag: '甲', sequence: 0 }]);
  await (await library.views()).save('q=a', '');
  await library.correct([{ story: 'b', facet: 'district', value: '海淀区', change: 'remove' }]);
  expect(told).toEqual(['bookmarks copies: a here', 'tags:  here', 'views:  here', 'corrections:  here']);
});

it('keeps corrections in order, one a value, and takes them out', async () => {
  const library = openWithClocks();
  const remove = { story: 'b', facet: 'district', value: '海淀区', change: 'remove' } as const;
  const add = { story: 'b', facet: 'district', value: '海淀区', change: 'add', evidence: '近日。' } as const;
  const first = { story: 'a', facet: 'organization', value: '甲厂', change: 'remove' } as const;
  await library.correct([remove, first]);
  expect(await library.corrections()).toEqual([first, remove]);
  await library.correct([add]);
  expect(await library.corrections()).toEqual([first, add]);
  await library.withdraw([remove, { ...first, story: 'none' }]);
  expect(await library.corrections()).toEqual([first]);
});
