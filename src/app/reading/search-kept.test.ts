import { expect, test, vi } from 'vitest';
import type { Archive, ArchiveSummary } from '../../archive/archive.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { copyStory } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { readCopies } from './kept-stories.ts';
import { searchKept } from './search-kept.ts';

const PAGE = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };

test('a story that was saved under two of its ids is found under both', async () => {
  const library = await openLibraryOnce();
  for (const id of ['old', 'new']) await library.save(copyStory(madeStory({ id }), madeCard(madeStory({ id })), PAGE, MADE_SOURCE));
  const card = madeCard(madeStory({ id: 'new' }));
  const summary = { cards: { stories: [card] }, aliases: { old: 'new' } } as unknown as ArchiveSummary;
  const snippet = { text: '句子', marks: [] };
  const archive = {
    summary: () => Promise.resolve(summary),
    browse: () => Promise.resolve({ order: [0], hits: [{ card, snippet }] }),
  } as unknown as Archive;
  const { stories } = await searchKept(archive, await library.bookmarks(), '句子');
  expect(stories).toEqual(new Map([['old', snippet], ['new', snippet]]));
});

test('a copy that could not be read is read again, one that could is not', async () => {
  const library = await openLibraryOnce();
  const bookmarks = (await library.bookmarks()).slice(0, 1);
  const copy = vi.spyOn(library, 'copy').mockRejectedValueOnce(new Error('it differs from its hash'));
  expect((await readCopies(bookmarks)).unread).toBe(1);
  expect((await readCopies(bookmarks)).copies).toHaveLength(1);
  expect((await readCopies(bookmarks)).unread).toBe(0);
  expect(copy).toHaveBeenCalledTimes(2);
});
