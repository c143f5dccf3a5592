import { beforeEach, expect, test, vi } from 'vitest';
import { mapStores } from '../../library/backup-rows.ts';
import { madeRows } from '../../library/testing/made-rows.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { clearAll, undoClear } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

// The store of offline use asks it when it is made.
vi.hoisted(() => vi.stubGlobal('navigator', { onLine: true }));

const NOTHING = mapStores(() => []);
const whole = async () => (await openLibraryOnce()).whole();
const kept = async () => {
  const { bookmarks, notes } = await (await whole()).read();
  return [bookmarks.map(({ id }) => id), notes.map(({ story, text }) => `${story} ${text.slice(0, 2)}`)];
};

beforeEach(async () => {
  useStorage.setState(useStorage.getInitialState());
  await (await whole()).change(() => madeRows(2));
});

test('clearing twice takes away no undo: both come back, of one row the later form', async () => {
  await clearAll();
  const rows = madeRows(3);
  await (await whole()).change(() => ({ ...NOTHING, bookmarks: rows.bookmarks.slice(2), copies: rows.copies.slice(2), notes: rows.notes.slice(1).map((note) => ({ ...note, text: '后写' })) }));
  await clearAll();
  await clearAll();
  expect(await kept()).toEqual([[], []]);
  await undoClear();
  const [ids, notes] = await kept();
  expect([ids?.toSorted(), notes?.toSorted()]).toEqual([['made-1', 'made-2', 'made-3'], ['made-1 一行', 'made-2 后写', 'made-3 后写']]);
});

test('nothing is left to press once all is cleared', async () => {
  const held = { rows: 2, bytes: 20 };
  useStorage.setState({ holdings: { bookmarks: held, highlights: held, notes: held, tags: held, readings: held, visits: held, documents: held, corrections: held, views: held, searches: held } });
  await clearAll();
  expect(Object.values(useStorage.getState().holdings ?? {}).reduce((sum, { rows }) => sum + rows, 0)).toBe(0);
});
