import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { libraryName } from '../../library/library-name.ts';
import { openLibraryOnce } from './library-acts.ts';
import { openWhenKept } from './open-when-kept.ts';

vi.mock('./library-acts.ts', () => ({ openLibraryOnce: vi.fn(() => Promise.reject(new Error('no code'))) }));

const opened = vi.mocked(openLibraryOnce);
const put = new Map<string, string>();

function browserWith(databases: () => Promise<IDBDatabaseInfo[]>): void {
  vi.stubGlobal('indexedDB', { databases });
}

beforeEach(() => {
  opened.mockClear();
  put.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => put.get(key) ?? null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a library that is there is opened at once, and why it does not open is left to the store', async () => {
  browserWith(() => Promise.resolve([{ name: libraryName('/'), version: 4 }]));
  await openWhenKept('/');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('where none is there, it is opened when another tab has made one', async () => {
  browserWith(() => Promise.resolve([{ name: libraryName('/elsewhere/'), version: 4 }]));
  const opening = openWhenKept('/');
  await new Promise(setImmediate);
  expect(opened).not.toHaveBeenCalled();
  const other = new BroadcastChannel(libraryName('/'));
  other.postMessage('changed');
  await opening;
  other.close();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a library that went while something was kept is opened, so that the loss is told', async () => {
  put.set('banmian.tally /', JSON.stringify({ change: 3, counts: { bookmarks: 2 } }));
  browserWith(() => Promise.resolve([]));
  await openWhenKept('/');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('where a note is held because no library could be made, it is opened, and the note is offered', async () => {
  put.set('banmian.unkept-notes /', '[]');
  browserWith(() => Promise.resolve([]));
  await openWhenKept('/');
  expect(opened).toHaveBeenCalledTimes(1);
});

test.each([
  ['does not list its databases', () => { browserWith(() => Promise.reject(new DOMException('blocked', 'UnknownError'))); }],
  ['has no databases at all', () => { vi.stubGlobal('indexedDB', undefined); }],
  ['does not tell of other tabs', () => {
    browserWith(() => Promise.resolve([]));
    vi.stubGlobal('BroadcastChannel', undefined);
  }],
])('a browser that %s has it opened', async (_, stub) => {
  stub();
  await openWhenKept('/');
  expect(opened).toHaveBeenCalledTimes(1);
});
