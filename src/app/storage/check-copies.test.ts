import { expect, test } from 'vitest';
import { mapStores } from '../../library/backup-rows.ts';
import type { Library, Verdict } from '../../library/library.ts';
import { madeRows } from '../../library/testing/made-rows.ts';
import { useLibrary } from '../library/library-store.ts';
import { checkTouched } from './check-copies.ts';
import { useStorage } from './storage-store.ts';

const NOTHING = mapStores(() => []);

test('what was found of a copy is forgotten when it is written anew, and found again by reading back', async () => {
  const rows = madeRows(3);
  const checks = new Map(rows.bookmarks.map(({ id }, turn) => [id, { id, turn, checkedAt: '2026-11-21T08:00:00.000Z', intact: true }]));
  useLibrary.setState({ verdicts: new Map(rows.bookmarks.map(({ id }) => [id, 'verified'])) });
  useStorage.setState({ checks });
  const [first, second, third] = rows.copies;
  if (!first || !second || !third) throw new Error('three copies are needed');
  const read: string[] = [];
  const library = {
    care: async () => null,
    verify: async (id: string): Promise<Verdict> => {
      read.push(`${id} ${useLibrary.getState().verdicts.get(id) ?? 'unknown'}`);
      return 'damaged';
    },
  } as unknown as Library;
  const change = { taken: { ...NOTHING, copies: [first, second] }, put: { ...NOTHING, copies: [second] } };
  await checkTouched(library, change);
  expect(read).toEqual(['made-2 unknown']);
  expect([...useLibrary.getState().verdicts]).toEqual([['made-3', 'verified'], ['made-2', 'damaged']]);
  expect([...useStorage.getState().checks ?? []].map(([id, { intact }]) => [id, intact])).toEqual([['made-3', true], ['made-2', false]]);
});
