import { expect, test } from 'vitest';
import type { Archive, BrowseRequest, BrowseResult } from '../../archive/archive.ts';
import { byFacet } from '../../domain/facet.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { copyStory } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
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

test('a view of what is kept holds saved stories that left the collection too', async () => {
  const story = madeStory({ id: 'left' });
  const page = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
  await (await openLibraryOnce()).save(copyStory(story, madeCard(story), page, MADE_SOURCE));
  const { archive } = archiveOf(['a', 'b'], [1], {});
  const found = { hits: [{ card: { id: 'left' } }], counts: byFacet(() => []) };
  const mine = {
    ...archive,
    summary: async () => ({ ...await archive.summary(), facetCounts: byFacet(() => []) }),
    browse: async (request: BrowseRequest) => ({ ...await archive.browse(request), counts: byFacet(() => new Int32Array()) }),
    searchCopies: () => Promise.resolve(found),
  } as unknown as Archive;
  await expect.poll(() => storiesInView(mine, '?mine=1')).toEqual(['b', 'left']);

  useLibrary.setState({ standing: { state: 'closed', fault: 'failed' } });
  await expect(countView(mine, '?mine=1', 'left')).rejects.toThrow('the library is closed (failed)');
});
