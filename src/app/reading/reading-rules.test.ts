import { describe, expect, test } from 'vitest';
import { isPutDown, readingAt, readingFinished, readingMarked, readState } from './reading-rules.ts';

const begun = { story: 'a', sequence: 7, read: false, at: 120, share: 0.42 };

describe('what is put down of a story that is read', () => {
  test('a place is numbered anew and leaves read and unread as they are', () => {
    expect(readingAt(null, 'a', 12, 0.1)).toEqual({ story: 'a', sequence: 0, read: false, at: 12, share: 0.1 });
    expect(readingAt({ ...begun, read: true }, 'a', 12, 0.1)).toEqual({ story: 'a', sequence: 0, read: true, at: 12, share: 0.1 });
  });

  test('a story whose end was seen is read and has no place to come back to', () => {
    expect(readingFinished('a')).toEqual({ story: 'a', sequence: 0, read: true, at: null, share: 1 });
  });

  test('the reader may say otherwise, and the place stays', () => {
    expect(readingMarked(begun, 'a', true)).toEqual({ ...begun, read: true });
    expect(readingMarked({ ...readingFinished('a'), sequence: 3 }, 'a', false)).toEqual({ story: 'a', sequence: 3, read: false, at: null, share: 0 });
    expect(readingMarked(null, 'a', true)).toEqual({ story: 'a', sequence: 0, read: true, at: null, share: 0 });
  });

  test('a story is read, begun or unread', () => {
    expect(readState(undefined)).toEqual({ state: 'unread' });
    expect(readState(begun)).toEqual({ state: 'begun', percent: 42 });
    expect(readState({ ...begun, share: 0.004 })).toEqual({ state: 'unread' });
    expect(readState({ ...begun, read: true })).toEqual({ state: 'read' });
  });

  test('without a history nothing is put down of itself but of saved stories', () => {
    expect([isPutDown('kept', false), isPutDown('kept', true), isPutDown('off', true), isPutDown('off', false)]).toEqual([true, true, true, false]);
  });
});
