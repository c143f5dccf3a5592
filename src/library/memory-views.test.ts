import { expect, it } from 'vitest';
import { MemoryLibrary } from './memory-library.ts';
import type { SavedViews } from './saved-view.ts';

async function openViews(): Promise<{ readonly views: SavedViews; readonly told: () => number }> {
  const library = new MemoryLibrary(() => '');
  let told = 0;
  library.subscribe(() => (told += 1));
  return { views: await library.views(), told: () => told };
}

const searches = async (views: SavedViews) => (await views.list()).map(({ search }) => search);

it('keeps views in order of saving, one an address; one that is saved already stays as it is', async () => {
  const { views } = await openViews();
  for (const search of ['?q=c', '?q=a', '?q=b']) await views.save(search, 'one two');
  expect(await views.save('?q=a', 'three')).toEqual({ search: '?q=a', sequence: 2, name: null, seen: 'one two' });
  expect(await searches(views)).toEqual(['?q=c', '?q=a', '?q=b']);
});

it('renames a view, and passes over one that is not saved', async () => {
  const { views } = await openViews();
  await views.save('?q=a', '');
  await views.rename('?q=a', 'mine');
  await views.rename('?q=b', 'none');
  expect((await views.list()).map(({ name }) => name)).toEqual(['mine']);
});

it('puts down what was seen, and tells nobody where that is nothing new', async () => {
  const { views, told } = await openViews();
  await views.save('?q=a', 'one');
  await views.see('?q=a', 'one two');
  expect((await views.list()).map(({ seen }) => seen)).toEqual(['one two']);
  const before = told();
  await views.see('?q=a', 'one two');
  await views.see('?q=b', 'one');
  expect(told()).toBe(before);
});

it('undoes a removal to the same place and name, unless the view was saved again meanwhile', async () => {
  const { views } = await openViews();
  for (const search of ['?q=a', '?q=b']) await views.save(search, 'one');
  await views.rename('?q=a', 'mine');
  const removed = await views.remove('?q=a');
  if (!removed) throw new Error('there was a view to remove');
  expect(await searches(views)).toEqual(['?q=b']);
  await views.restore(removed);
  expect(await views.list()).toEqual([{ search: '?q=a', sequence: 1, name: 'mine', seen: 'one' }, { search: '?q=b', sequence: 2, name: null, seen: 'one' }]);

  await views.remove('?q=a');
  await views.save('?q=a', 'two');
  await views.restore(removed);
  expect((await views.list()).map(({ name, seen }) => [name, seen])).toEqual([[null, 'one'], [null, 'two']]);
  expect(await views.remove('?q=none')).toBeNull();
});
