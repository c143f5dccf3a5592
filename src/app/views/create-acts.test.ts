import { expect, test } from 'vitest';
import { openLibraryOnce } from '../library/library-acts.ts';
import { rememberLostCode } from '../offline/lost-code.ts';
import { createActs } from './create-acts.ts';

test('acts on a part of the library load it anew after a change of its own stores, and after no other', async () => {
  let loaded = 0;
  const act = createActs({ stores: ['tags'], open: (library) => library.rows('tags'), refresh: async () => void (loaded += 1), tell: () => undefined });
  await act(async () => undefined);
  const library = await openLibraryOnce();
  await (await library.rows('readings')).put([{ story: 'a', sequence: 0, read: true, at: null, share: 1 }]);
  await (await library.views()).save('q=a', '');
  expect(loaded).toBe(1);
  await (await library.rows('tags')).put([{ story: 'a', tag: '甲', sequence: 0 }]);
  expect(loaded).toBe(2);
});

test('what fails because code could not be fetched is told as that, and any other failure of the same kind is not', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module');
  rememberLostCode(lost);
  const told: unknown[] = [];
  for (const failure of [lost, new TypeError(lost.message)]) {
    await createActs({ stores: ['tags'], open: () => Promise.reject(failure), refresh: () => Promise.resolve(), tell: (fault) => told.push(fault) })(() => Promise.resolve());
  }
  expect(told).toEqual(['unfetched', 'failed']);
});
