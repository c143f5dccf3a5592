import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KINDS, type Counts } from '../../library/care.ts';
import { readTally, writeTally } from './tally-outside.ts';

const tally = (change: number) => ({ change, counts: Object.fromEntries(KINDS.map((kind) => [kind, change])) as Counts });
let held: Map<string, string>;

beforeEach(() => {
  held = new Map();
  vi.stubGlobal('localStorage', { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads back what was put down, and an earlier tally never takes the place of a later one', () => {
  expect(readTally()).toBeNull();
  writeTally(tally(5));
  writeTally(tally(4));
  expect(readTally()).toEqual(tally(5));
  writeTally(tally(6));
  expect(readTally()).toEqual(tally(6));
});

it('knows nothing where something else stands there, or storage is refused', () => {
  writeTally(tally(5));
  const [key = ''] = held.keys();
  for (const spoilt of ['', '{', 'null', '7', '{"change":1}', '{"change":"1","counts":{}}', '{"change":1,"counts":null}', '{"change":1,"counts":{"bookmarks":"many"}}']) {
    held.set(key, spoilt);
    expect(readTally()).toBeNull();
  }
  vi.stubGlobal('localStorage', { getItem: () => { throw new Error('refused'); } });
  expect(readTally()).toBeNull();
  writeTally(tally(7));
});
