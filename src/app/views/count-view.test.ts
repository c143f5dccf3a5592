import { expect, test } from 'vitest';
import type { Archive, BrowseResult } from '../../archive/archive.ts';
import { countView, storiesInView } from './count-view.ts';
import { writeIds } from './new-stories.ts';

/** An archive that finds these story numbers, whatever it is asked. */
function archiveOf(ids: readonly string[], found: readonly number[], aliases: Readonly<Record<string, string>>): { readonly archive: Archive; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const archive = {
    summary: () => Promise.resolve({ cards: { stories: ids.map((id) => ({ id })) }, aliases }),
    browse: (request: unknown) => {
      asked.push(request);
      return Promise.resolve({ order: Int32Array.from(found) } as unknown as BrowseResult);
    },
  } as unknown as Archive;
  return { archive, asked };
}

test('a view is counted over its whole list, without asking for one story of it', async () => {
  const { archive, asked } = archiveOf(['a', 'b', 'c'], [2, 0], {});
  expect(await storiesInView(archive, '?q=x&sort=newest')).toEqual(['c', 'a']);
  expect(asked).toMatchObject([{ query: 'x', sort: 'page', window: [0, 0] }]);
});

test('what is new in it is told by id, and an id that moved is not new', async () => {
  const { archive } = archiveOf(['a', 'moved-here', 'c'], [0, 1, 2], { 'was-there': 'moved-here' });
  const { total, added } = await countView(archive, '?q=x', writeIds(['a', 'was-there', 'gone']));
  expect([total, [...added]]).toEqual([3, ['c']]);
});
