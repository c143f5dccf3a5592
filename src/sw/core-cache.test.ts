import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCacheNames } from './cache-names.ts';
import { CoreCache } from './core-cache.ts';

const SCOPE = 'https://paper.test/folder/';
const names = createCacheNames('/folder/', 'b1');
const NEEDED = ['assets/a-12345678.js', 'assets/b-12345678.css', 'bundle/manifest.json', 'icon.png', 'index.html', 'manifest.webmanifest'];
const files = [...NEEDED, 'assets/places-12345678.json'].map((path) => ({ path, bytes: path.length, sha256: createHash('sha256').update(path).digest('hex') }));
const addressOf = (path: string): string => SCOPE + (path === 'index.html' ? '' : path);

let held: Map<string, Response>;
let asked: string[];
let away: Set<string>;

beforeEach(() => {
  [held, asked, away] = [new Map(), [], new Set()];
  const cache = {
    keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
    put: (address: string, answer: Response) => Promise.resolve(held.set(address, answer)),
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return away.has(address) ? Promise.reject(new TypeError('cut')) : Promise.resolve(new Response(''));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('holds what the app starts from, says before how much that is, and names the rest', async () => {
  const core = new CoreCache(names, files, SCOPE);
  expect(await core.missingBytes()).toBe(NEEDED.join('').length);
  expect(asked).toEqual([]);
  await core.fill();
  expect([...held.keys()].sort()).toEqual(NEEDED.map(addressOf).sort());
  expect(await core.missingBytes()).toBe(0);
  expect(core.later.map(({ address }) => address)).toEqual([addressOf('assets/places-12345678.json')]);
});

it.each(NEEDED)('cut at %s it rejects, and the next time asks only for what is missing', async (path) => {
  const core = new CoreCache(names, files, SCOPE);
  away.add(addressOf(path));
  await expect(core.fill()).rejects.toThrow('cut');
  // What was under way beside it still ends.
  await vi.waitFor(() => expect(held.size).toBe(NEEDED.length - 1));
  away.clear();
  asked.length = 0;
  await core.fill();
  expect(asked).toEqual([addressOf(path)]);
  expect(await core.missingBytes()).toBe(0);
});
