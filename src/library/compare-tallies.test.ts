import { expect, it } from 'vitest';
import { KINDS, type Counts } from './care.ts';
import { compareTallies } from './compare-tallies.ts';

const counts = (some: Partial<Counts>): Counts => ({ ...(Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Counts), ...some });
const tally = (change: number, some: Partial<Counts>) => ({ change, counts: counts(some) });

it('numbers each change of what is kept and leaves what did not change', () => {
  const first = compareTallies({ inside: null, outside: null, counts: counts({ bookmarks: 2 }), emptied: false });
  expect(first).toEqual({ tally: tally(1, { bookmarks: 2 }), lost: null });
  expect(compareTallies({ inside: first.tally, outside: first.tally, counts: counts({ bookmarks: 2 }), emptied: false })).toEqual(first);
  expect(compareTallies({ inside: first.tally, outside: first.tally, counts: counts({ bookmarks: 1 }), emptied: false })).toEqual({ tally: tally(2, { bookmarks: 1 }), lost: null });
});

it('names what a database lost that began anew or went back, by kind', () => {
  const outside = tally(7, { bookmarks: 12, highlights: 3, tags: 1 });
  const anew = compareTallies({ inside: null, outside, counts: counts({}), emptied: false });
  expect(anew).toEqual({ tally: tally(8, {}), lost: { bookmarks: 12, highlights: 3, tags: 1 } });
  const back = compareTallies({ inside: tally(5, { bookmarks: 10, highlights: 3 }), outside, counts: counts({ bookmarks: 10, highlights: 3, tags: 2 }), emptied: false });
  expect(back.lost).toEqual({ bookmarks: 2 });
});

it('names a loss once', () => {
  const found = compareTallies({ inside: null, outside: tally(7, { bookmarks: 12 }), counts: counts({}), emptied: true });
  expect(compareTallies({ inside: found.tally, outside: tally(7, { bookmarks: 12 }), counts: counts({}), emptied: false }).lost).toBeNull();
});

it('takes no removal for a loss, whichever of the two tallies was cut off before it was put down', () => {
  expect(compareTallies({ inside: tally(7, { bookmarks: 12 }), outside: tally(7, { bookmarks: 12 }), counts: counts({ bookmarks: 11 }), emptied: false }).lost).toBeNull();
  expect(compareTallies({ inside: tally(8, { bookmarks: 11 }), outside: tally(7, { bookmarks: 12 }), counts: counts({ bookmarks: 11 }), emptied: false }).lost).toBeNull();
  expect(compareTallies({ inside: tally(8, { bookmarks: 11 }), outside: null, counts: counts({ bookmarks: 11 }), emptied: false }).lost).toBeNull();
});

it('says that all was lost where the browser says so and no number is known', () => {
  expect(compareTallies({ inside: null, outside: null, counts: counts({}), emptied: true }).lost).toEqual({});
});
