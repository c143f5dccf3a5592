import { describe, expect, it } from 'vitest';
import { createCopiesSearch } from '../bundle/copies-search.ts';
import { encodeBundle } from '../bundle/encode.ts';
import { entityHelp } from '../bundle/entity-help.ts';
import type { Correction } from '../domain/correction.ts';
import { type FilterSet, NO_FILTERS } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import { createTextSearch, replaceTexts } from '../search/text-search.ts';
import { createFold } from '../text/fold.ts';
import { createArchiveWorker } from './answer-archive.ts';
import { correctBundle } from './correct-bundle.ts';
import { createBundleLoader } from './load-bundle.ts';
import type { Answer } from './protocol.ts';
import { searchHelp } from './search-help.ts';

const FOLDER = 'https://paper.test/bundle/';
const UNION = '青山街道工会';

/** A page of one story that prints 青山 in its lead alone, where an organization of that name raises it. */
function pageOf(name: string): Page {
  const made = madeStory();
  const story = madeStory({ id: `story-${name}`, headline: '无', sources: { ...made.sources, headline: [] } });
  return { ...madePage([story]), page: name, document: { ...madePage([]).document, name: `${name}.txt` } };
}

function openWorker() {
  const files = encodeBundle(['a', 'b', 'c'].map(pageOf), {});
  const loader = createBundleLoader(FOLDER, {
    fetch: (address) => Promise.resolve(new Response(files.find(({ path }) => address === FOLDER + path)?.text ?? '', { status: 200 })),
    purge: () => Promise.resolve(),
  });
  const parts = {
    fold: () => Promise.resolve(createFold('')), textSearch: () => Promise.resolve({ createTextSearch, replaceTexts }), patience: () => new Promise<never>(() => undefined),
    buildBundle: () => Promise.reject(new Error('not here')), correctBundle, ownDocuments: () => Promise.reject(new Error('not here')), searchHelp: () => Promise.resolve(searchHelp), entityHelp: () => Promise.resolve(entityHelp), copiesSearch: () => Promise.resolve(createCopiesSearch),
  };
  const worker = createArchiveWorker(loader, parts);
  return {
    correct: async (...corrections: readonly Correction[]) => value(await worker.correct(corrections)),
    /** The ids of the stories found, by relevance, with the values that say why. */
    async ask(query: string, filters: FilterSet = NO_FILTERS) {
      const { hits } = value(await worker.browse({ query, filters, sort: 'relevance' }));
      return hits.map(({ card, reasons }) => [card.id, ...reasons.map((reason) => `${reason.value} ${reason.sentence ? 'explained' : 'bare'}`)].join(' '));
    },
  };
}

function value<T>(answer: Answer<T>): T {
  if (answer.state === 'failed') throw new Error(`${answer.failure.fault}: ${answer.failure.message}`);
  return answer.value;
}
const without = (name: string): Correction => ({ story: `story-${name}`, facet: 'organization', change: 'remove', value: UNION });

describe('a query after corrections', () => {
  it('is ranked by the latest ones, not by those before', async () => {
    const { correct, ask } = openWorker();
    expect(await ask('青山')).toEqual(['story-a', 'story-b', 'story-c']);
    expect(await correct(without('a'))).toEqual(['applied']);
    expect(await ask('青山')).toEqual(['story-b', 'story-c', 'story-a']);
    expect(await correct(without('b'))).toEqual(['applied']);
    expect(await ask('青山')).toEqual(['story-a', 'story-c', 'story-b']);
    expect(await correct(without('a'), without('b'))).toEqual(['applied', 'applied']);
    expect(await ask('青山')).toEqual(['story-c', 'story-a', 'story-b']);
    expect(await correct()).toEqual([]);
    expect(await ask('青山')).toEqual(['story-a', 'story-b', 'story-c']);
  });

  it('holds the last of two changes made at once, and each is told of its own', async () => {
    const { correct, ask } = openWorker();
    const unknown: Correction = { story: 'nowhere', facet: 'organization', change: 'remove', value: UNION };
    expect(await Promise.all([correct(without('a'), unknown), correct(without('b')), correct()])).toEqual([['applied', 'unknown-story'], ['applied'], []]);
    expect(await ask('青山')).toEqual(['story-a', 'story-b', 'story-c']);
    const [first, second] = [correct(without('a'), unknown), correct(without('b'))];
    expect(await ask('青山')).toEqual(['story-a', 'story-c', 'story-b']);
    expect(await Promise.all([first, second])).toEqual([['applied', 'unknown-story'], ['applied']]);
    expect(await ask('青山')).toEqual(['story-a', 'story-c', 'story-b']);
  });

  it('tells the reasons that are left after the latest ones, with their sentences', async () => {
    const { correct, ask } = openWorker();
    const filters: FilterSet = { ...NO_FILTERS, organization: { include: [UNION], exclude: [] } };
    await correct(without('a'));
    expect(await ask('青山', filters)).toEqual([`story-b ${UNION} explained`, `story-c ${UNION} explained`]);
    await correct(without('c'));
    expect(await ask('青山', filters)).toEqual([`story-a ${UNION} explained`, `story-b ${UNION} explained`]);
    await correct({ story: 'story-b', facet: 'eventType', change: 'add', value: '阵地建设', evidence: '第二段没有断开。' });
    expect(await ask('青山', { ...NO_FILTERS, eventType: { include: ['阵地建设'], exclude: [] } })).toEqual(['story-b 阵地建设 explained']);
  });
});
