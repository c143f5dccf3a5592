import { describe, expect, it } from 'vitest';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { LibraryError } from '../../library/errors.ts';
import type { Highlight } from '../../library/kept-rows.ts';
import { MemoryLibrary } from '../../library/memory-library.ts';
import { copyStory } from '../../library/saved-story.ts';
import { gatherStories } from './gather-stories.ts';
import { storiesByTag, storiesInScope } from './stories-in-scope.ts';

const PAGE = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
const TIME = '2026-11-21T08:00:00.000Z';
const addressOf = (id: string): string => `https://paper.example/story/${id}`;
const storyIds = { presentId: (id: string): string => (id === 'b-old' ? 'b' : id), addressOf };
const both = { highlights: true, notes: true };

async function libraryOf(...ids: readonly string[]): Promise<MemoryLibrary> {
  const library = new MemoryLibrary(() => TIME);
  for (const id of ids) await library.save(copyStory(madeStory({ id }), madeCard(madeStory({ id })), PAGE, MADE_SOURCE));
  return library;
}

function highlight(id: string, from: number, note: string | null, story = 'b'): Highlight {
  return { id, story, headline: '', page: 'made', sequence: 0, colour: 'green', quote: id, before: '', after: '', source: [from, from + 2], note, madeAt: TIME };
}

describe('what is gathered for a file', () => {
  it('is in the order asked for, with tags, note and highlights by their place in the text', async () => {
    const library = await libraryOf('a', 'b', 'c');
    await (await library.rows('tags')).put([{ story: 'b', tag: '稍后读', sequence: 0 }, { story: 'b', tag: '工会', sequence: 0 }]);
    await (await library.rows('notes')).put([{ story: 'b', headline: '', page: 'made', sequence: 0, text: '好', writtenAt: TIME }]);
    await (await library.rows('highlights')).put([highlight('later', 40, null), highlight('earlier', 20, '记下')]);
    const { stories, left } = await gatherStories(library, (await library.bookmarks()).toReversed(), both, storyIds);
    expect(left).toEqual([]);
    expect(stories.map(({ story }) => story.id)).toEqual(['c', 'b', 'a']);
    expect(stories[1]).toMatchObject({
      address: 'https://paper.example/story/b', savedAt: TIME, tags: ['稍后读', '工会'], note: '好',
      highlights: [{ colour: 'green', quote: 'earlier', note: '记下' }, { colour: 'green', quote: 'later', note: null }],
    });
    expect(stories[0]).toMatchObject({ tags: [], note: null, highlights: [] });
  });

  it.each([['b', 'b-old'], ['b-old', 'b']])('has what was made under another id of a story than its own: saved under %s, marked under %s', async (saved, marked) => {
    const library = await libraryOf('a', saved);
    await (await library.rows('tags')).put([saved, marked].map((story) => ({ story, tag: '工会', sequence: 0 })));
    await (await library.rows('notes')).put([{ story: marked, headline: '', page: 'made', sequence: 0, text: '好', writtenAt: TIME }]);
    await (await library.rows('highlights')).put([highlight('one', 40, null, marked), highlight('two', 20, null, saved)]);
    const bookmarks = await library.bookmarks();
    const { stories } = await gatherStories(library, bookmarks, both, storyIds);
    expect(stories[1]).toMatchObject({ tags: ['工会'], note: '好', highlights: [{ quote: 'two' }, { quote: 'one' }] });
    expect(storiesByTag([{ story: marked, tag: '工会', sequence: 1 }], bookmarks, storyIds.presentId)).toEqual(new Map([['工会', new Set([saved])]]));
  });

  it('has no highlight and no note where none is wanted', async () => {
    const library = await libraryOf('b');
    await (await library.rows('notes')).put([{ story: 'b', headline: '', page: 'made', sequence: 0, text: '好', writtenAt: TIME }]);
    await (await library.rows('highlights')).put([highlight('one', 20, '记下')]);
    const gather = async (include: typeof both) => (await gatherStories(library, await library.bookmarks(), include, storyIds)).stories[0];
    expect(await gather({ highlights: false, notes: true })).toMatchObject({ note: '好', highlights: [] });
    expect(await gather({ highlights: true, notes: false })).toMatchObject({ note: null, highlights: [{ quote: 'one', note: null }] });
  });

  it('leaves out a story whose copy cannot be read, and names it', async () => {
    const library = await libraryOf('a', 'b');
    const copy = library.copy.bind(library);
    library.copy = (id) => (id === 'a' ? Promise.reject(new LibraryError('damaged', 'a: its copy differs from its hash')) : copy(id));
    const { stories, left } = await gatherStories(library, await library.bookmarks(), both, storyIds);
    expect(stories.map(({ story }) => story.id)).toEqual(['b']);
    expect(left.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a scope', () => {
  it('is all, those of a tag, or those that were ticked, and never a story that is not saved', async () => {
    const bookmarks = await (await libraryOf('a', 'b', 'c')).bookmarks();
    const tagged = storiesByTag([{ story: 'c', tag: '工会', sequence: 1 }, { story: 'gone', tag: '别处', sequence: 2 }, { story: 'a', tag: '工会', sequence: 3 }], bookmarks, storyIds.presentId);
    expect([...tagged.keys()]).toEqual(['工会']);
    const idsOf = (kind: 'all' | 'tag' | 'chosen'): string[] => storiesInScope({ kind, tag: '工会', chosen: new Set(['b', 'gone']) }, bookmarks, tagged).map(({ id }) => id);
    expect([idsOf('all'), idsOf('tag'), idsOf('chosen')]).toEqual([['a', 'b', 'c'], ['a', 'c'], ['b']]);
  });
});
