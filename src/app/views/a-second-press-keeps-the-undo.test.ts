import { expect, test } from 'vitest';
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
