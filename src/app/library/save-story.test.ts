import { expect, test, vi } from 'vitest';
import { MADE_SOURCE, madeCard, madePage, madeStory } from '../../domain/testing/made-story.ts';
import type { StoryData } from '../screen.ts';
import { checkCopies } from '../storage/check-copies.ts';
import { removeStory, saveStory, undoRemoval } from './library-acts.ts';
import { useLibrary } from './library-store.ts';

vi.mock('../storage/check-copies.ts', { spy: true });

test('a story that is kept is told as saved, also where its copy cannot be read back now', async () => {
  const story = madeStory({ id: 'a' });
  const data = { story, page: { ...madePage([story]), storyIds: ['a'] }, place: 1, source: MADE_SOURCE, neighbours: [madeCard(story)] } as unknown as StoryData;
  vi.mocked(checkCopies).mockRejectedValue(new Error('its code could not be fetched'));
  const told = () => [useLibrary.getState().savedIds.has('a'), useLibrary.getState().acts.get('a')];
  await saveStory('a', () => Promise.resolve(data));
  expect(told()).toEqual([true, undefined]);
  await removeStory('a');
  await undoRemoval();
  expect(told()).toEqual([true, undefined]);
  expect(checkCopies).toHaveBeenCalledTimes(2);
});
