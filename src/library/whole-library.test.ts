import { expect, test } from 'vitest';
import { replaceRows } from './backup-plan.ts';
import { mapStores } from './backup-rows.ts';
import { madeRows, madeSaved } from './testing/made-rows.ts';
import { changeBetween, checksThatEnd } from './whole-library.ts';

const CHECKED = ['long-gone', 'made-1', 'made-2', 'other'];

test('a check ends with the story that goes, that was not saved any more, and whose copy is written anew', async () => {
  const here = madeRows(2);
  const [other, anew] = [madeSaved('other', 3), madeSaved('made-2', 2)];
  const backup = { ...here, bookmarks: [...here.bookmarks, other.bookmark], copies: [...here.copies.slice(0, 1), { ...anew.copy, body: `${anew.copy.body} ` }, other.copy] };
  const next = await replaceRows(here, backup);
  expect(checksThatEnd(CHECKED, await changeBetween(here, next), next)).toEqual(['long-gone', 'made-2', 'other']);
  expect(checksThatEnd(CHECKED, await changeBetween(here, here), here)).toEqual(['long-gone', 'other']);
  const nothing = mapStores(() => []);
  expect(checksThatEnd(CHECKED, await changeBetween(here, nothing), nothing)).toEqual(CHECKED);
});
