import { readdirSync, readFileSync } from 'node:fs';
import { expose } from 'comlink';
import { afterAll, describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { readBundle } from '../build/read-bundle.ts';
import { createCopiesSearch } from '../bundle/copies-search.ts';
import { encodeBundle } from '../bundle/encode.ts';
import { entityHelp } from '../bundle/entity-help.ts';
import { toPageForm } from '../bundle/story-form.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import { runPipeline } from '../pipeline.ts';
import { createTextSearch, replaceTexts } from '../search/text-search.ts';
import { createFold } from '../text/fold.ts';
import { sha256Hex } from '../text/hash.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createArchiveWorker } from '../worker/answer-archive.ts';
import { correctBundle } from '../worker/correct-bundle.ts';
import { createOwnDocuments } from '../worker/create-own-documents.ts';
import { createBundleLoader } from '../worker/load-bundle.ts';
import { searchHelp } from '../worker/search-help.ts';
import type { Archive, BringProgress, BroughtDocument } from './archive.ts';
import { createMemoryArchive } from './memory-archive.ts';
import { openWorkerArchive } from './worker-archive.ts';

const FOLDER = 'https://paper.test/bundle/';
const folder = new URL('../../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const gazetteers = readGazetteers();
const built = runPipeline(documents, { gazetteers, pages: {}, withheld: [] }).pages;
const fold = createFold(TRADITIONAL);
const ports: MessagePort[] = [];
afterAll(() => {
  for (const port of ports) port.close();
});

/** The archives of a bundle of the first few of the five pages: in memory, and the worker's over a real channel. */
function archivesOf(count: number): readonly (readonly [string, Archive])[] {
  const files = new Map(encodeBundle(built.slice(0, count), {}).map(({ path, text }) => [path, text]));
  const { collection, pages, names } = readBundle((name) => new TextEncoder().encode(files.get(name)));
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const loader = createBundleLoader(FOLDER, { fetch: (address) => Promise.resolve(new Response(files.get(address.slice(FOLDER.length)) ?? '')), purge: () => Promise.resolve() });
  expose(createArchiveWorker(loader, {
    fold: () => Promise.resolve(fold), textSearch: () => Promise.resolve({ createTextSearch, replaceTexts }), patience: () => new Promise<never>(() => undefined), correctBundle,
    buildBundle: () => Promise.reject(new Error('not here')), ownDocuments: () => Promise.resolve(createOwnDocuments(gazetteers)), searchHelp: () => Promise.resolve(searchHelp), entityHelp: () => Promise.resolve(entityHelp), copiesSearch: () => Promise.resolve(createCopiesSearch),
  }), port2);
  return [['in memory', createMemoryArchive(collection, pages, names, fold, createOwnDocuments(gazetteers))], ['in a worker', openWorkerArchive(port1, new Promise(() => undefined))]];
}

const text = (name: string, content: string): BroughtDocument => ({ name, bytes: new TextEncoder().encode(content) });
const NONE = text('none.txt', '');
const kept = (some: readonly BroughtDocument[]) => some.map(({ name, bytes }) => ({ name, bytes, sha256: sha256Hex(bytes) }));
const asked = (query: string) => ({ query, filters: NO_FILTERS, sort: 'relevance' as const });

describe.each(archivesOf(0))('documents brought to an empty collection %s', (_name, archive) => {
  it('give the stories, ids and all, that a build gives', async () => {
    const outcomes = await archive.own(kept(documents));
    expect(outcomes.map(({ state }) => state)).toEqual(documents.map(() => 'added'));
    const pages = await Promise.all(built.map(({ page }) => archive.page(page)));
    expect(JSON.stringify(pages.map((found) => found.state === 'found' && toPageForm(found.value)))).toBe(JSON.stringify(built.map(toPageForm)));
  });
});

describe('documents brought beside three that were built', () => {
  const brought = documents.slice(3);
  const [[, whole] = ['', null]] = archivesOf(5);

  it.each(archivesOf(3))('join lists, counts, filters, search and names at once, and leave again: %s', async (_name, archive) => {
    const before = await archive.summary();
    await archive.browse(asked('工会'));
    await archive.own(kept(brought));
    const all = await whole?.summary();
    expect(await archive.summary()).toEqual({ ...all, build: before.build });
    for (const query of ['工会', '会', '北京', '区:haidian', '"职工 "', '-工会', '标题:职工 劳动']) {
      for (const sort of ['relevance', 'page', 'newest'] as const) {
        expect(await archive.browse({ ...asked(query), sort })).toEqual(await whole?.browse({ ...asked(query), sort }));
      }
    }
    for (const { stories } of built) {
      const [name] = stories.flatMap(({ people }) => people.map((one) => one.name));
      for (const typed of ['hdq', 'zgh', name ?? '北']) expect(await archive.suggest(typed)).toEqual(await whole?.suggest(typed));
      expect((await archive.story(stories[0]?.id ?? '')).state).toBe('found');
    }
    await archive.own([]);
    expect(await archive.summary()).toEqual(before);
    expect((await archive.story(built[4]?.stories[0]?.id ?? '')).state).toBe('unknown');
  });

  it.each(archivesOf(3))('are corrected as the others are: %s', async (_name, archive) => {
    const story = built[4]?.stories.find(({ eventTypes }) => eventTypes.length > 0);
    const correction = { story: story?.id ?? '', facet: 'eventType', change: 'remove', value: story?.eventTypes[0] ?? '' } as const;
    expect(await archive.correct([correction])).toEqual(['unknown-story']);
    await archive.own(kept(brought));
    expect(await archive.correct([correction])).toEqual(['applied']);
    const shown = await archive.story(correction.story);
    expect(shown.state === 'found' && shown.value.story.eventTypes).toEqual(story?.eventTypes.slice(1));
  });

  it.each(archivesOf(3))('are told apart before they are kept: %s', async (_name, archive) => {
    const [first = NONE, , , fourth = NONE] = documents;
    const before = await archive.summary();
    const stages: BringProgress[] = [];
    const again = text('again.txt', `\ufeff${new TextDecoder().decode(fourth.bytes).replaceAll('\n', '\r\n')}\n\n`);
    const [inCollection, added, sameText, binary, empty] = await archive.bring([
      { ...first, name: 'other-name.txt' }, fourth, again, { name: 'picture.txt', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) }, text('empty.txt', ' \n'),
    ], (progress) => stages.push(progress));
    expect(inCollection).toMatchObject({ state: 'known', page: built[0]?.page, name: 'other-name.txt' });
    expect(added).toMatchObject({ state: 'added', page: built[3]?.page, sha256: sha256Hex(fourth.bytes) });
    expect(sameText).toMatchObject({ state: 'known', page: built[3]?.page });
    expect(binary).toMatchObject({ state: 'refused', refusal: { rule: 'not-text', document: 'picture.txt' } });
    expect(empty).toMatchObject({ state: 'refused', refusal: { rule: 'no-story' } });
    expect(stages).toEqual(documents.flatMap((_document, place) => [{ stage: 'read', place }, { stage: 'classify', place }]));
    expect(await archive.summary()).toEqual(before);

    await archive.own(kept([fourth]));
    expect(await archive.bring([fourth])).toMatchObject([{ state: 'known', page: built[3]?.page }]);
  });

  it.each(archivesOf(1))('of one name get names of their own, as in a build: %s', async (_name, archive) => {
    const [second, third] = documents.slice(1, 3).map(({ bytes }) => ({ name: documents[0]?.name ?? '', bytes }));
    const outcomes = await archive.own(kept([second, third].flatMap((one) => one ?? [])));
    expect(outcomes.map((outcome) => outcome.state === 'added' && outcome.page)).toEqual([`${built[0]?.page}~2`, `${built[0]?.page}~3`]);
    const { cards } = await archive.summary();
    expect(cards.stories.map(({ id }) => id)).toEqual(built.slice(0, 3).flatMap(({ stories }) => stories.map(({ id }) => id)));
  });

  it.each(archivesOf(3))('are not shown once their bytes differ from their hash, whatever stands beside them, and are when they are whole again: %s', async (_name, archive) => {
    const [fourth, fifth] = kept(brought);
    if (!fourth || !fifth) throw new Error('two documents are needed');
    const altered = { ...fourth, bytes: fourth.bytes.with(fourth.bytes.length - 2, 0x41) };
    expect(await archive.own([altered, fifth])).toMatchObject([{ sha256: fourth.sha256, state: 'refused', refusal: { rule: 'altered', document: fourth.name } }, { state: 'added', page: built[4]?.page }]);
    expect((await archive.page(built[3]?.page ?? '')).state).toBe('unknown');
    expect(await archive.own([fourth, fifth])).toMatchObject([{ state: 'added', page: built[3]?.page }, { state: 'added', page: built[4]?.page }]);
    expect(await archive.page(built[3]?.page ?? '')).toMatchObject({ state: 'found', value: { source: built[3]?.source } });
  });

  it.each(archivesOf(3))('can be called off between two of them: %s', async (_name, archive) => {
    const stop = new AbortController();
    const stages: string[] = [];
    const bringing = archive.bring(brought, ({ stage, place }) => {
      stages.push(`${stage} ${place}`);
      if (stage === 'classify') stop.abort();
    }, stop.signal);
    await expect(bringing).rejects.toThrow(stop.signal.reason as Error);
    expect(stages).toEqual(['read 0', 'classify 0']);
    expect((await archive.summary()).counts.documents).toBe(3);
  });
});

describe('a page that goes over to another', () => {
  const page = (number: string, story: string) => text(`${number}.txt`, `2024年5月6日 星期一 第${number}版\n\n${story}\n`);
  const head = page('1', '工会送清凉慰问一线职工\n\n本报讯（记者 王五）盛夏时节，区总工会走进工地，为职工送去清凉。大家纷纷表示感谢。（下转第3版）');
  const tail = page('3', '（上接第1版）随后，慰问组来到快递站点，与快递员亲切交谈。本次活动共慰问职工三百人。');

  it('is joined with it, whichever was brought first, and parted when that is taken out', async () => {
    const { pages } = runPipeline([head, tail], { gazetteers, pages: {}, withheld: [] });
    expect(pages.flatMap(({ continuations }) => continuations)).toHaveLength(1);
    for (const [, archive] of archivesOf(3)) {
      await archive.own(kept([tail]));
      await archive.own(kept([tail, head]));
      const found = await Promise.all(pages.map((one) => archive.page(one.page)));
      expect(found.map((one) => one.state === 'found' && one.value)).toEqual(pages);
      await archive.own(kept([head]));
      const alone = await archive.page('1');
      expect(alone.state === 'found' && alone.value.continuations).toEqual([]);
    }
  });
});

describe('a list asked for while documents are read', () => {
  it('is answered between two of them', async () => {
    const [, inWorker] = archivesOf(3).map(([, archive]) => archive);
    const [answered, unanswered]: [string[], Promise<unknown>[]] = [[], []];
    await inWorker?.bring(documents.slice(3), ({ stage, place }) => {
      answered.push(`${stage} ${place}`);
      if (stage === 'read') unanswered.push(inWorker.browse(asked('')).then(({ total }) => answered.push(`list of ${total}`)));
    });
    await Promise.all(unanswered);
    const total = built.slice(0, 3).reduce((sum, { stories }) => sum + stories.length, 0);
    expect(answered.indexOf(`list of ${total}`)).toBeLessThan(answered.indexOf('read 1'));
    expect(answered.filter((line) => line.startsWith('list'))).toHaveLength(2);
  });
});
