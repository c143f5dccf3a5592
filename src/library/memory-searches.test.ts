import { expect, it } from 'vitest';
import { MemoryLibrary } from './memory-library.ts';
import { RECENT_SEARCHES, type RecentSearches } from './recent-search.ts';

const open = () => new MemoryLibrary(() => '').searches();
const queries = async (searches: RecentSearches) => (await searches.list()).map(({ query }) => query);

it('lists each query once, the newest first', async () => {
  const searches = await open();
  for (const query of ['one', 'two', 'three', 'one']) await searches.remember(query);
  expect(await queries(searches)).toEqual(['one', 'three', 'two']);
});

it('keeps the last ones only', async () => {
  const searches = await open();
  for (let n = 0; n <= RECENT_SEARCHES; n += 1) await searches.remember(`query ${n}`);
  const kept = await queries(searches);
  expect(kept).toHaveLength(RECENT_SEARCHES);
  expect([kept[0], kept.at(-1)]).toEqual([`query ${RECENT_SEARCHES}`, 'query 1']);
});

it('forgets one or all, and puts back what was forgotten in its old place', async () => {
  const searches = await open();
  for (const query of ['one', 'two', 'three']) await searches.remember(query);
  const forgotten = await searches.forget(['two', 'none']);
  expect(forgotten).toEqual([{ query: 'two', sequence: 2 }]);
  expect(await queries(searches)).toEqual(['three', 'one']);
  await searches.restore(forgotten);
  expect(await queries(searches)).toEqual(['three', 'two', 'one']);

  const all = await searches.forget(await queries(searches));
  await searches.remember('one');
  await searches.restore(all);
  expect(await queries(searches)).toEqual(['one', 'three', 'two']);
});
