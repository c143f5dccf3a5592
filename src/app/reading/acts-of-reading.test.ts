import { expect, test, vi } from 'vitest';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { LibraryError } from '../../library/errors.ts';
import { copyStory } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { finishReading, followReadings, markStory, moveReading, putPlace } from './readings-acts.ts';
import { useReadings } from './readings-store.ts';
import { addTag, followTags, removeTag, renameTag, undoTagChange } from './tags-acts.ts';
import { useTags } from './tags-store.ts';
import { followVisits, forgetVisits, putVisit, undoForgettingVisits } from './visits-acts.ts';
import { useVisits } from './visits-store.ts';

const archive = { summary: () => Promise.resolve({ aliases: { saved: 'moved', earlier: 'moved' } } as unknown as ArchiveSummary) };
const visited = (): readonly string[] | undefined => useVisits.getState().visits?.map(({ story }) => story);
const open = (story: string, former: readonly string[] = []): Promise<void> => putVisit({ story, headline: story, page: 'made', visitedAt: '' }, former);
const tags = (): readonly string[] | undefined => useTags.getState().tags?.map(({ story, tag }) => `${story} ${tag}`);

test('the history has every story once, the last one first, under the id that it has now', async () => {
  await followVisits();
  for (const story of ['a', 'b', 'c', 'a']) await open(story);
  expect(visited()).toEqual(['a', 'c', 'b']);
  await open('b-new', ['b']);
  expect(visited()).toEqual(['b-new', 'a', 'c']);
  await forgetVisits(archive, ['b-new', 'a', 'c']);
});

test('clearing the history clears how far unsaved stories were read, and undo brings both back', async () => {
  const story = madeStory({ id: 'saved' });
  const page = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
  await (await openLibraryOnce()).save(copyStory(story, madeCard(story), page, MADE_SOURCE));
  for (const id of ['other', 'saved']) {
    await open(id);
    await putPlace(id, 40, 0.5);
  }
  // Two presses, as fast as they come.
  await Promise.all([forgetVisits(archive, ['other', 'saved']), forgetVisits(archive, ['other', 'saved'])]);
  await followReadings();
  expect(visited()).toEqual([]);
  expect([...useReadings.getState().readings?.keys() ?? []]).toEqual(['saved']);
  await undoForgettingVisits();
  await followReadings();
  expect(visited()).toEqual(['saved', 'other']);
  expect(useReadings.getState().readings?.get('other')).toMatchObject({ at: 40, share: 0.5 });
});

test.each(['moved', 'earlier'])('clearing the history leaves how far a story was read that is saved under another id than %s', async (id) => {
  await open(id);
  await putPlace(id, 40, 0.5);
  await forgetVisits(archive, [id]);
  await followReadings();
  expect(visited()).not.toContain(id);
  expect(useReadings.getState().readings?.get(id)).toMatchObject({ at: 40 });
});

test('where it cannot be told which stories are saved, nothing is cleared and that is told', async () => {
  await open('moved');
  await forgetVisits({ summary: () => Promise.reject(new Error('unreadable')) }, ['moved']);
  expect(visited()).toContain('moved');
  expect(useVisits.getState().fault).toBe('failed');
});

test('a story is read when its end was seen, and unread when the reader says so', async () => {
  await finishReading('a');
  expect(useReadings.getState().readings?.get('a')).toMatchObject({ read: true, at: null });
  await markStory('a', false);
  expect(useReadings.getState().readings?.get('a')?.read).toBe(false);
  await moveReading('a-new', ['a']);
  expect(useReadings.getState().readings?.has('a')).toBe(false);
  expect(useReadings.getState().readings?.get('a-new')?.read).toBe(false);
});

test('a place in a document as it was is no place in the document of the new id', async () => {
  await putPlace('b', 40, 0.5);
  await markStory('b', true);
  await moveReading('b-new', ['b']);
  expect(useReadings.getState().readings?.get('b-new')).toMatchObject({ read: true, at: null, share: 0.5 });
  expect(useReadings.getState().readings?.has('b')).toBe(false);
});

test('tags are added once, taken off, renamed everywhere, and each act is taken back', async () => {
  await followTags();
  for (const [story, tag] of [['a', '要用'], ['b', '要用'], ['b', '慰问'], ['b', ' 慰问 '], ['a', '  ']] as const) await addTag(story, tag);
  expect(tags()).toEqual(['a 要用', 'b 要用', 'b 慰问']);
  await removeTag('a', '要用');
  expect(tags()).toEqual(['b 要用', 'b 慰问']);
  await undoTagChange();
  expect(tags()).toEqual(['a 要用', 'b 要用', 'b 慰问']);
  expect(await renameTag('要用', ' 慰问 ')).toBe('慰问');
  expect(tags()).toEqual(['a 慰问', 'b 慰问']);
  await undoTagChange();
  expect(tags()).toEqual(['a 要用', 'b 要用', 'b 慰问']);
  expect(await renameTag('要用', '  ')).toBeNull();
});

test('a tag that could not be renamed keeps its name, and is not said to have another', async () => {
  await addTag('c', '旧');
  const rows = await (await openLibraryOnce()).rows('tags');
  vi.spyOn(rows, 'replace').mockRejectedValueOnce(new LibraryError('quota', 'no room'));
  expect(await renameTag('旧', '新')).toBeNull();
  expect(useTags.getState().fault).toBe('quota');
  expect(tags()).toContain('c 旧');
});

test('renaming a tag to one that stands on some of its stories, and taking that back, is one change each', async () => {
  for (const [story, tag] of [['d', '甲'], ['e', '甲'], ['e', '乙']] as const) await addTag(story, tag);
  let changes = 0;
  const stop = (await openLibraryOnce()).subscribe(() => (changes += 1));
  await renameTag('甲', '乙');
  expect([changes, tags()?.filter((line) => /^[de]/.test(line))]).toEqual([1, ['d 乙', 'e 乙']]);
  await undoTagChange();
  expect([changes, tags()?.filter((line) => /^[de]/.test(line))]).toEqual([2, ['d 甲', 'e 甲', 'e 乙']]);
  stop();
});
