import { afterEach, expect, it, vi } from 'vitest';
import { createCacheNames } from '../../sw/cache-names.ts';
import { freeRoom } from './free-room.ts';

// The store of offline use asks it when it is made.
vi.hoisted(() => vi.stubGlobal('navigator', { onLine: true }));

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets go of the data that the service worker of this folder holds, and of nothing else', async () => {
  const names = createCacheNames('/paper/', 'a-build');
  const held = new Set([names.core, names.data, names.memory, createCacheNames('/', 'a-build').data]);
  vi.stubGlobal('caches', { delete: (name: string) => Promise.resolve(held.delete(name)) });
  expect(await freeRoom('/paper/')).toBe(true);
  expect([...held]).toEqual([names.core, names.memory, createCacheNames('/', 'a-build').data]);
  expect(await freeRoom('/paper/')).toBe(false);
});

it('says that there was nothing where there are no caches, or they cannot be had', async () => {
  expect(await freeRoom('/')).toBe(false);
  vi.stubGlobal('caches', { delete: () => Promise.reject(new Error('blocked')) });
  expect(await freeRoom('/')).toBe(false);
});
