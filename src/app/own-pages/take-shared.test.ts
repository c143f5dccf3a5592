import { afterEach, expect, test, vi } from 'vitest';
import { inboxName, SHARED_NAME } from '../../sw/protocol.ts';
import type { BringEnd } from './own-pages-store.ts';
import { takeShared } from './take-shared.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The inbox with files under these names, as they stand in the header. */
function fillInbox(...names: readonly string[]): Map<string, Response> {
  const held = new Map(names.map((name, place) => [`/shared/${place}`, new Response(`text ${place}`, { headers: { [SHARED_NAME]: name } })]));
  const inbox = {
    keys: async () => [...held.keys()],
    match: async (url: string) => held.get(url)?.clone(),
    delete: async (url: string) => held.delete(url),
  };
  vi.stubGlobal('caches', { has: async (name: string) => name === inboxName('/'), open: async () => inbox });
  return held;
}

const ends: readonly (readonly [BringEnd, number])[] = [
  [{ state: 'done', results: [] }, 0], [{ state: 'cancelled' }, 0], [{ state: 'failed' }, 2], [{ state: 'unkept', fault: 'quota' }, 2],
];

test.each(ends)('after %o the inbox holds %i files', async (end, left) => {
  const held = fillInbox('a.txt', 'b.txt');
  const holding: number[] = [];
  await takeShared('/', async (files) => {
    holding.push(files.length, held.size);
    return end;
  });
  expect([holding, held.size]).toEqual([[2, 2], left]);
});

test('a name that is wrongly encoded, and a file that cannot be read, lose no other', async () => {
  const held = fillInbox('%E7%AC%AC', '100%.txt', 'gone.txt');
  const gone = held.get('/shared/2');
  if (gone) gone.clone = () => Object.assign(new Response(), { blob: () => Promise.reject(new Error('gone')) });
  const names: string[] = [];
  await takeShared('/', async (files) => {
    names.push(...files.map(({ name }) => name));
    return { state: 'done', results: [] };
  });
  expect([names, [...held.keys()]]).toEqual([['第', '100%.txt'], ['/shared/2']]);
});

test('two calls in one tab bring a file once', async () => {
  fillInbox('a.txt');
  let brought = 0;
  const bring = async (files: readonly File[]): Promise<BringEnd> => {
    brought += files.length;
    return { state: 'done', results: [] };
  };
  await Promise.all([takeShared('/', bring), takeShared('/', bring)]);
  expect(brought).toBe(1);
});
