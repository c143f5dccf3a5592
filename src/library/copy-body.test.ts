import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MADE_SOURCE, madeCard, madeStory } from '../domain/testing/made-story.ts';
import { isIntact, readCopy, writeCopy } from './copy-body.ts';
import { toLibraryError } from './errors.ts';
import { copyStory, type SavedPage } from './saved-story.ts';

const PAGE: SavedPage = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
const STORY = madeStory();
const COPY = copyStory(STORY, madeCard(STORY), PAGE, MADE_SOURCE);

describe('stored form of a copy', () => {
  const { bookmark, copy } = writeCopy(COPY, 7, '2026-11-21T00:00:00.000Z');

  it('is hashed as it is stored', () => {
    expect(bookmark.sha256).toBe(createHash('sha256').update(copy.body).digest('hex'));
    expect(bookmark.bytes).toBe(Buffer.byteLength(copy.body));
  });

  it('reads back as what was written', () => {
    expect(readCopy(bookmark, copy)).toEqual(COPY);
  });

  it('is refused when one character changed', () => {
    const changed = { ...copy, body: copy.body.replace('青', '清') };
    expect(isIntact(bookmark, changed)).toBe(false);
    expect(() => readCopy(bookmark, changed)).toThrow(expect.objectContaining({ fault: 'damaged' }));
  });

  it('is refused by name when a later version wrote it', () => {
    const later = JSON.stringify({ ...COPY, form: 2 });
    const row = { ...bookmark, sha256: createHash('sha256').update(later).digest('hex') };
    expect(() => readCopy(row, { ...copy, body: later })).toThrow(expect.objectContaining({ fault: 'newer' }));
  });
});

it.each([
  ['QuotaExceededError', 'quota'], ['SecurityError', 'unavailable'], ['InvalidStateError', 'unavailable'], ['VersionError', 'newer'], ['UnknownError', 'failed'],
])('names the browser’s %s', (name, fault) => {
  expect(toLibraryError(new DOMException('told by the browser', name))).toMatchObject({ fault, message: expect.stringContaining('told by the browser') });
});
