import { expect, test } from 'vitest';
import { mapStores } from '../../library/backup-rows.ts';
import { changedRows, type Changed } from '../../library/changed.ts';
import type { Library, Verdict } from '../../library/library.ts';
import { madeRows } from '../../library/testing/made-rows.ts';
import { useLibrary } from '../library/library-store.ts';
import { checkCopies, checkTouched } from './check-copies.ts';
import { lookAfter } from './look-after.ts';
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

test('what another tab does to copies ends what was found of them here, and of no others', async () => {
  const library = { care: async () => null, verify: async () => 'verified' } as unknown as Library;
  const known = (): readonly unknown[] => [[...useLibrary.getState().verdicts.keys()], [...useStorage.getState().checks?.keys() ?? []]];
  const ids = ['a', 'b', 'c'];
  const hear = async (changed: Changed): Promise<unknown> => {
    useLibrary.setState({ verdicts: new Map() });
    useStorage.setState({ checks: new Map() });
    await checkCopies(library, ids);
    await lookAfter(library, changed, 'elsewhere');
    return known();
  };
  expect(await hear(changedRows('readings'))).toEqual([ids, ids]);
  const { forgotten } = useStorage.getState();
  expect(await hear({ stores: ['bookmarks', 'copies', 'tags'], copies: ['b', 'none'] })).toEqual([['a', 'c'], ['a', 'c']]);
  expect(useStorage.getState().forgotten).toBe(forgotten + 1);
  expect(await hear({ stores: null, copies: null })).toEqual([[], []]);
});

test('what is read back while another tab writes it anew is read once more', async () => {
  let reads = 0;
  const library = {
    care: async () => null,
    verify: async (): Promise<Verdict> => {
      reads += 1;
      if (reads === 1) await lookAfter(library, { stores: ['copies'], copies: ['a'] }, 'elsewhere');
      return reads === 1 ? 'verified' : 'damaged';
    },
  } as unknown as Library;
  useStorage.setState({ checks: new Map([['a', { id: 'a', turn: 1, checkedAt: '', intact: true }]]) });
  await checkCopies(library, ['a']);
  expect(useLibrary.getState().verdicts.get('a')).toBe('damaged');
});

test('what was missing because another tab had taken it out is not told of the one that it saves after that', async () => {
  const library = { care: async () => null, verify: async () => 'missing' } as unknown as Library;
  await checkCopies(library, ['gone']);
  expect(useLibrary.getState().verdicts.get('gone')).toBe('missing');
  await lookAfter(library, { stores: ['bookmarks', 'copies'], copies: ['gone'] }, 'elsewhere');
  expect(useLibrary.getState().verdicts.has('gone')).toBe(false);
});
