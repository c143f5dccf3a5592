import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countHeld, fillLate, type FillCounts, type LateFile } from './late-files.ts';

const TEXTS = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff', 'ggggggg', 'hhhhhhhh'];
const files: readonly LateFile[] = TEXTS.map((text, at) => ({
  cache: at < 3 ? 'core' : 'data',
  address: `https://paper.test/${at}.json`,
  file: { path: `${at}.json`, sha256: createHash('sha256').update(text).digest('hex'), bytes: text.length },
}));
const ALL = 36;

let stores: Map<string, Map<string, Response>>;
let asked: string[];
let away: (address: string) => boolean;
let ending: AbortController;

beforeEach(() => {
  [stores, asked, away] = [new Map(), [], () => false];
  vi.stubGlobal('caches', {
    open: (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return Promise.resolve({
        keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
        put: (address: string, answer: Response) => Promise.resolve(store.set(address, answer)),
      });
    },
  });
  ending = new AbortController();
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    if (signal.aborted) return Promise.reject(new DOMException('ended', 'AbortError'));
    asked.push(address);
    return away(address) ? Promise.reject(new TypeError('out of reach')) : Promise.resolve(new Response('here'));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function fill(): Promise<FillCounts[]> {
  const told: FillCounts[] = [];
  await fillLate(files, ending.signal, (counts) => told.push(counts));
  return told;
}

it('says how much it is before anything is asked for', async () => {
  expect((await countHeld(files)).counts).toEqual({ done: 0, total: 8, failed: 0, bytesLeft: ALL });
  expect(asked).toEqual([]);
  const told = await fill();
  expect(told[0]).toEqual({ done: 0, total: 8, failed: 0, bytesLeft: ALL });
  expect(told.at(-1)).toEqual({ done: 8, total: 8, failed: 0, bytesLeft: 0 });
});

it('puts every file into its own cache, and asks for none twice', async () => {
  await fill();
  expect([...stores.get('core')?.keys() ?? []]).toEqual(files.slice(0, 3).map(({ address }) => address));
  expect(stores.get('data')?.size).toBe(5);
  await fill();
  expect(asked).toHaveLength(8);
});

it.each(files.map((_, at) => at))('cut after %i files it goes on with the others, and counts truly meanwhile', async (cut) => {
  const reached = new Set(files.slice(0, cut).map(({ address }) => address));
  away = (address) => !reached.has(address);
  const last = (await fill()).at(-1);
  const left = TEXTS.slice(cut).join('').length;
  expect(last).toMatchObject({ done: cut, bytesLeft: left });
  expect(last?.failed).toBeGreaterThan(0);
  // Given up soon: each was asked for twice at most, and no more than could be under way.
  expect(asked.length - cut).toBeLessThanOrEqual(12);
  away = () => false;
  expect((await fill()).at(-1)).toEqual({ done: 8, total: 8, failed: 0, bytesLeft: 0 });
});

it.each(files.map((_, at) => at))('ended after %i files it asks for no more, and calls none of them failed', async (done) => {
  const told: FillCounts[] = [];
  await fillLate(files, ending.signal, (counts) => {
    told.push(counts);
    if (counts.done === done) ending.abort();
  });
  expect(told.at(-1)).toMatchObject({ failed: 0 });
  // What was under way beside it may still be held, or not.
  expect(told.length).toBeLessThanOrEqual(done + 4);
  expect(asked.length).toBeLessThanOrEqual(done + 4);
  ending = new AbortController();
  expect((await fill()).at(-1)).toEqual({ done: 8, total: 8, failed: 0, bytesLeft: 0 });
});
