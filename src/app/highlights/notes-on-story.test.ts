import { expect, test } from 'vitest';
import type { StoryNote } from '../../library/kept-rows.ts';
import { notesOnStory } from './notes-on-story.ts';

const note = (story: string): StoryNote => ({ story, headline: '标题', page: 'made', sequence: 1, text: story, writtenAt: '' });

test('all notes on a story are shown, the one under its present id first, and those of others are not', () => {
  expect(notesOnStory([note('old'), note('other'), note('now'), note('older')], ['now', 'older', 'old'])?.map(({ text }) => text)).toEqual(['now', 'older', 'old']);
  expect(notesOnStory([note('other')], ['now'])).toEqual([]);
});

test('what notes a story has is not known before its ids and the notes are', () => {
  expect([notesOnStory(null, ['now']), notesOnStory([note('now')], null)]).toEqual([null, null]);
});
