import { expect, test } from 'vitest';
import { madeCard, madeStory } from '../../domain/testing/made-story.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { readSearch, writeSearch } from '../ui/browse-address.ts';
import { listBookmarks, type ListGround } from './list-bookmarks.ts';
import { ALL_SAVED, fromSavedParams, isNarrowed, type SavedAddress, toSavedParams } from './saved-address.ts';

const bookmark = (id: string, sequence: number, place: number): Bookmark => ({
  id, sequence, savedAt: '', card: madeCard(madeStory({ id })), bytes: 1, sha256: '',
  page: { page: `p${place}`, document: '', standingHead: null, place, paper: null, issueDate: null, number: null, name: null },
});
const SAVED = [bookmark('c', 1, 2), bookmark('a', 2, 1), bookmark('gone', 3, 1), bookmark('b', 4, 1)];
const GROUND: ListGround = {
  presentId: (id) => (id === 'c' ? 'c-new' : id),
  readings: new Map([['a', { story: 'a', sequence: 1, read: true, at: null, share: 1 }], ['c-new', { story: 'c-new', sequence: 3, read: false, at: null, share: 0 }], ['b', { story: 'b', sequence: 2, read: false, at: 3, share: 0.2 }]]),
  tags: new Map([['a', ['要用', '慰问']], ['gone', ['要用']]]),
  places: new Map([['a', 0], ['b', 1], ['c-new', 5]]),
  found: null,
};
const ids = (address: Partial<SavedAddress>, ground: Partial<ListGround> = {}): readonly string[] => listBookmarks(SAVED, { ...ALL_SAVED, ...address }, { ...GROUND, ...ground }).map(({ id }) => id);

test('the last saved one comes first, or they stand as on their pages, those that left the collection last', () => {
  expect(ids({})).toEqual(['b', 'gone', 'a', 'c']);
  expect(ids({ sort: 'page' })).toEqual(['a', 'b', 'c', 'gone']);
  expect(ids({ sort: 'page' }, { places: new Map() })).toEqual(['a', 'gone', 'b', 'c']);
});

test('read or unread, tag and query narrow it, together', () => {
  expect(ids({ show: 'read' })).toEqual(['a']);
  expect(ids({ show: 'unread' })).toEqual(['b', 'gone', 'c']);
  expect(ids({ tag: '要用' })).toEqual(['gone', 'a']);
  expect(ids({ tag: '要用', show: 'unread' })).toEqual(['gone']);
  expect(ids({ query: 'x' }, { found: new Set(['a', 'c']) })).toEqual(['a', 'c']);
});

test('the address keeps every choice, and nothing that stands at its default', () => {
  for (const address of [ALL_SAVED, { query: '送到 -清凉', tag: '要&用', show: 'unread', sort: 'page' } as const]) {
    expect(fromSavedParams(readSearch(writeSearch(toSavedParams(address))))).toEqual(address);
  }
  expect(writeSearch(toSavedParams(ALL_SAVED))).toBe('');
  expect(fromSavedParams({ show: ['nothing'], sort: [''] })).toEqual(ALL_SAVED);
  expect([isNarrowed(ALL_SAVED), isNarrowed({ ...ALL_SAVED, sort: 'page', query: ' ' }), isNarrowed({ ...ALL_SAVED, tag: 'x' })]).toEqual([false, false, true]);
});
