import { expect, test } from 'vitest';
import { createMemoryArchive } from '../../archive/memory-archive.ts';
import { readBundle } from '../../build/read-bundle.ts';
import { encodeBundle } from '../../bundle/encode.ts';
import { FACETS, NO_FILTERS } from '../../domain/facet.ts';
import { MADE_SOURCE, madeCard, madePage, madeStory } from '../../domain/testing/made-story.ts';
import type { Story } from '../../domain/story.ts';
import { copyStory } from '../../library/saved-story.ts';
import { createFold } from '../../text/fold.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { askMine } from './ask-mine.ts';

const PAGE = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
const { sources } = madeStory();
const storyOf = (id: string, headline: string, replaced: Partial<Story> = {}) => madeStory({ id, headline, sources: { ...sources, headline: [] }, ...replaced });
const made = (id: string, headline: string, page = 'made') => ({ ...madePage([storyOf(id, headline)]), page, document: { ...madePage([]).document, name: `${page}.txt` } });
const files = new Map(encodeBundle([made('saved-now', '湖边夜校'), made('other', '湖边书屋', 'two'), made('own', '湖边晚会', 'brought')], { 'saved-then': 'saved-now' }).map(({ path, text }) => [path, text]));
const { collection, pages, names } = readBundle((name) => new TextEncoder().encode(files.get(name)));
const archive = createMemoryArchive(collection, pages, names, createFold(''));
const ALL = { query: '', filters: NO_FILTERS, sort: 'page' } as const;

test('what is kept is asked for alone: under earlier ids, on own pages, and what left the collection by its copy; every count is what its choice shows', async () => {
  expect((await askMine(archive, ALL)).mine).toMatchObject({ ids: [], gone: [], unread: 0, fault: null });

  const library = await openLibraryOnce();
  const save = async (id: string, headline: string, replaced = {}): Promise<void> => {
    const story = storyOf(id, headline, replaced);
    await library.save(copyStory(story, madeCard(story), PAGE, MADE_SOURCE));
  };
  await save('saved-then', '湖边夜校');
  await save('left', '湖边灯会', { eventTypes: [] });
  await expect.poll(async () => (await askMine(archive, ALL)).mine.ids).toEqual(['saved-now']);
  useOwnPages.setState({ pages: new Set(['brought']) });

  const found = async (request: Parameters<typeof askMine>[1]) => {
    const { result, mine } = await askMine(archive, request);
    return { ids: [...result.hits.map(({ card }) => card.id), ...mine.gone.map(({ bookmark }) => bookmark.id)], result };
  };
  const whole = await found(ALL);
  expect(whole.ids.toSorted()).toEqual(['left', 'own', 'saved-now']);
  expect((await found({ ...ALL, query: '湖边 灯会', sort: 'relevance' })).ids).toEqual(['left']);
  expect((await found({ ...ALL, query: '书屋' })).ids).toEqual([]);

  const { facetCounts } = await archive.summary();
  for (const facet of FACETS) {
    for (const [number, { value }] of facetCounts[facet].entries()) {
      const { ids } = await found({ ...ALL, filters: { ...NO_FILTERS, [facet]: { include: [value], exclude: [] } } });
      expect([value, ids.length]).toEqual([value, whole.result.counts[facet][number]]);
    }
  }
});

test('a library that opened and cannot be read is told as closed, not as one that keeps nothing', async () => {
  await openLibraryOnce();
  useLibrary.setState({ standing: { state: 'closed', fault: 'failed' }, bookmarks: [], savedIds: new Set() });
  expect((await askMine(archive, ALL)).mine.fault).toBe('failed');
});
