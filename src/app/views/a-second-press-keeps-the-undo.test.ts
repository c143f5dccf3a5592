import { expect, test, vi } from 'vitest';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { copyStory } from '../../library/saved-story.ts';
import { openLibraryOnce, removeStory, undoRemoval } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { forgetSearches, keepSearch, undoForgetting } from './recent-searches-acts.ts';
import { useRecentSearchesStore } from './recent-searches-store.ts';
import { removeView, saveView, undoViewRemoval } from './saved-views-acts.ts';
import { useSavedViews } from './saved-views-store.ts';

test('searches that are forgotten twice come back', async () => {
  for (const query of ['慰问', '工会']) await keepSearch(query);
  await Promise.all([forgetSearches(['慰问', '工会']), forgetSearches(['慰问', '工会'])]);
  expect(useRecentSearchesStore.getState().searches).toEqual([]);
  await undoForgetting();
  expect(useRecentSearchesStore.getState().searches?.map(({ query }) => query)).toEqual(['工会', '慰问']);
});

test('a view that is removed twice comes back', async () => {
  await saveView('?q=a', '');
  await Promise.all([removeView('?q=a'), removeView('?q=a')]);
  expect(useSavedViews.getState().views).toEqual([]);
  await undoViewRemoval();
  expect(useSavedViews.getState().views).toMatchObject([{ search: '?q=a' }]);
});

test('a story that is removed twice comes back', async () => {
  const story = madeStory({ id: 'a' });
  const page = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
  await (await openLibraryOnce()).save(copyStory(story, madeCard(story), page, MADE_SOURCE));
  await Promise.all([removeStory('a'), removeStory('a')]);
  expect(useLibrary.getState().bookmarks).toEqual([]);
  await undoRemoval();
  expect(useLibrary.getState().bookmarks).toMatchObject([{ id: 'a' }]);
});

test.each(['restore', 'list'] as const)('an undo that failed at %s can be pressed again', async (step) => {
  await keepSearch('慰问');
  await forgetSearches(['慰问']);
  const failing = vi.spyOn(await (await openLibraryOnce()).searches(), step).mockRejectedValue(new Error('the disk is full'));
  await undoForgetting();
  expect(useRecentSearchesStore.getState()).toMatchObject({ forgotten: [{ query: '慰问' }], fault: 'failed' });
  failing.mockRestore();
  await undoForgetting();
  expect(useRecentSearchesStore.getState()).toMatchObject({ forgotten: [], fault: null });
  expect(useRecentSearchesStore.getState().searches?.[0]?.query).toBe('慰问');
});

test('a story that could not be put back is told and can be put back, and is told no more once it is', async () => {
  const library = await openLibraryOnce();
  await removeStory('a');
  vi.spyOn(library, 'restore').mockRejectedValueOnce(new Error('the disk is full'));
  await undoRemoval();
  expect(useLibrary.getState()).toMatchObject({ removed: { bookmark: { id: 'a' } }, acts: new Map([['a', { state: 'failed', fault: 'failed' }]]) });
  await undoRemoval();
  expect(useLibrary.getState()).toMatchObject({ removed: null, bookmarks: [{ id: 'a' }], acts: new Map() });
});
