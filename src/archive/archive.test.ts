import { readdirSync, readFileSync } from 'node:fs';
import { expose } from 'comlink';
import { afterAll, describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { readBundle } from '../build/read-bundle.ts';
import { type CopiedStory, createCopiesSearch } from '../bundle/copies-search.ts';
import { encodeBundle } from '../bundle/encode.ts';
import { entityHelp } from '../bundle/entity-help.ts';
import type { PageCard, StoryCard } from '../domain/card.ts';
import type { Correction } from '../domain/correction.ts';
import { DISTRICT_IDS, DISTRICTS } from '../domain/district.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Story } from '../domain/story.ts';
import { runPipeline } from '../pipeline.ts';
import { createTextSearch, replaceTexts } from '../search/text-search.ts';
import { createFold } from '../text/fold.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createArchiveWorker } from '../worker/answer-archive.ts';
import { correctBundle } from '../worker/correct-bundle.ts';
import { createBundleLoader } from '../worker/load-bundle.ts';
import { searchHelp } from '../worker/search-help.ts';
import type { Archive, EntityFacts } from './archive.ts';
import { createMemoryArchive } from './memory-archive.ts';
import { openWorkerArchive } from './worker-archive.ts';

const FOLDER = 'https://paper.test/bundle/';
const source = new URL('../../data/documents/', import.meta.url);
const documents = readdirSync(source).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, source))) }));
const written = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] }).pages;
const target = written[0]?.stories[0]?.id ?? '';
const files = new Map(encodeBundle(written, { oldid: target }).map(({ path, text }) => [path, text]));
const fold = createFold(TRADITIONAL);
const { collection, pages, names } = readBundle((name) => new TextEncoder().encode(files.get(name)));
const ports: MessagePort[] = [];
afterAll(() => {
  for (const port of ports) port.close();
});

function channel() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  return [port1, port2] as const;
}

/** The real worker's answers over a real channel; only the network is made up. */
function overChannel(lost: readonly string[] = []): Archive {
  const [near, far] = channel();
  const loader = createBundleLoader(FOLDER, {
    fetch(address) {
      const text = files.get(address.slice(FOLDER.length));
      return Promise.resolve(text === undefined || lost.includes(address.slice(FOLDER.length)) ? new Response('', { status: 404 }) : new Response(text));
    },
    purge: () => Promise.resolve(),
  });
  expose(createArchiveWorker(loader, { fold: () => Promise.resolve(fold), textSearch: () => Promise.resolve({ createTextSearch, replaceTexts }), patience: () => new Promise<never>(() => undefined), buildBundle: () => Promise.reject(new Error('not here')), correctBundle, ownDocuments: () => Promise.reject(new Error('not here')), searchHelp: () => Promise.resolve(searchHelp), entityHelp: () => Promise.resolve(entityHelp), copiesSearch: () => Promise.resolve(createCopiesSearch) }), far);
  return openWorkerArchive(near, new Promise(() => undefined));
}

const archives: readonly (readonly [string, Archive])[] = [['in memory', createMemoryArchive(collection, pages, names, fold)], ['in a worker', overChannel()]];

const cardOf = (id: string): StoryCard => {
  const card = collection.cards.stories.find((one) => one.id === id);
  if (!card) throw new Error(id);
  return card;
};
const pageOf = (name: string): PageCard => {
  const page = collection.cards.pages.find((one) => one.page === name);
  if (!page) throw new Error(name);
  return page;
};

const ALL = { query: '', filters: NO_FILTERS, sort: 'page' as const };

describe.each(archives)('the archive %s', (_name, archive) => {
  it('sums up the collection', async () => {
    const { counts, cards, facetCounts, entities, build } = await archive.summary();
    expect(counts.stories).toBe(written.flatMap((page) => page.stories).length);
    expect(cards.pages.map(({ page }) => page)).toEqual(written.map(({ page }) => page));
    expect(facetCounts.district.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(counts.stories / 2);
    expect(entities.organizations.every(({ id }) => /^o-[0-9a-f]{10}$/.test(id))).toBe(true);
    expect(build).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives every story whole, with its page, its source and its neighbours', async () => {
    for (const page of written) {
      for (const story of page.stories) {
        const found = await archive.story(story.id);
        expect(found).toMatchObject({ state: 'found', value: { story, source: page.source, page: { page: page.page } } });
        expect(found.state === 'found' && found.value.neighbours.map(({ id }) => id)).toEqual(page.stories.map(({ id }) => id));
      }
    }
  });

  it('searches copies of stories beside the collection, others in the place of those before', async () => {
    const stories = written.flatMap((page) => page.stories.map((story) => ({ story, card: cardOf(story.id), page: { ...pageOf(page.page), storyIds: [] } })));
    const first = stories.slice(0, 3);
    const { headline = '' } = first[1]?.story ?? {};
    const ids = async (copies: readonly CopiedStory[], query: string) => (await archive.searchCopies(copies, query, NO_FILTERS)).hits.map(({ card }) => card.id);
    expect(await ids(first, `标题:"${headline}"`)).toEqual([first[1]?.story.id]);
    const both = await Promise.all([ids(first, ''), ids(stories.slice(3), ''), ids(first, ''), ids([], '')]);
    expect(both.map(({ length }) => length)).toEqual([3, stories.length - 3, 3, 0]);
  });

  it('knows where a story moved, and what it does not know', async () => {
    expect(await archive.story('oldid')).toEqual({ state: 'moved', to: target });
    for (const name of ['nothing', 'constructor', '__proto__', '']) {
      expect(await archive.story(name)).toEqual({ state: 'unknown' });
      expect(await archive.page(name)).toEqual({ state: 'unknown' });
    }
  });

  it('gives every page as the pipeline made it', async () => {
    for (const page of written) expect(await archive.page(page.page)).toEqual({ state: 'found', value: page });
  });

  it('tells of every district, organization and person which stories name it, with the sentences', async () => {
    const { entities } = await archive.summary();
    const everyStory = written.flatMap((page) => page.stories);
    const idsOf = (facts: EntityFacts | null) => facts?.stories.map(({ card }) => card.id);
    const printed = (story: Story) => [story.section, story.kicker, story.headline, story.deck, story.byline.text, story.credit, ...story.crossheads.map(({ text }) => text), ...story.paragraphs].join('\n');
    for (const name of DISTRICTS) {
      const facts = await archive.entity({ kind: 'district', id: DISTRICT_IDS[name] });
      const holding = (role: string) => everyStory.filter(({ districts }) => districts.some((district) => district.name === name && district.role === role));
      expect(idsOf(facts)).toEqual(holding('primary').map(({ id }) => id));
      expect(facts).toMatchObject({ name, total: holding('primary').length, mentioning: holding('mentioned').length, unread: 0 });
    }
    const parents = new Map(entities.organizations.map(({ name, parent }) => [name, parent]));
    const isWithin = (name: string | null | undefined, top: string): boolean => name === top || (typeof name === 'string' && isWithin(parents.get(name), top));
    const holds = (story: Story, top: string): boolean => story.organizations.some((held) => isWithin(held.name, top));
    for (const { id, name, parent } of entities.organizations) {
      const facts = await archive.entity({ kind: 'organization', id });
      expect(idsOf(facts)).toEqual(everyStory.filter(({ organizations }) => organizations.some((one) => one.name === name)).map((story) => story.id));
      expect(facts?.above.at(-1)?.name ?? null).toBe(parent);
      expect(facts?.below.map((one) => one.name).sort()).toEqual(entities.organizations.filter((one) => one.parent === name).map((one) => one.name).sort());
      expect(facts?.totalBelow).toBe(everyStory.filter((story) => holds(story, name)).length);
      for (const one of facts?.organizations ?? []) {
        expect(everyStory.filter((story) => holds(story, name) && holds(story, one.name))).toHaveLength(one.count);
        expect(isWithin(one.name, name) || isWithin(name, one.name)).toBe(false);
      }
      // Every link shows what it rests on: a rule on the names, or sentences of stories that are printed so.
      const bySentences = [...facts?.organizations ?? [], ...[...facts?.above.slice(-1) ?? [], ...facts?.below ?? []].filter(({ basis }) => basis.rule === 'alike' || basis.rule === 'story')];
      for (const one of bySentences) {
        const link = await archive.entityLink({ kind: 'organization', id }, one.id);
        expect(link?.stories.length, `${name} and ${one.name}`).toBeGreaterThan(0);
        for (const { card, sentences } of link?.stories ?? []) {
          const story = everyStory.find((held) => held.id === card.id);
          expect(sentences.length, `${name} and ${one.name}`).toBeGreaterThan(0);
          for (const { parts } of sentences) expect(story && printed(story)).toContain(parts.map(({ text }) => text).join(''));
        }
      }
    }
    for (const { id, name } of entities.people) {
      const facts = await archive.entity({ kind: 'person', id });
      expect(idsOf(facts)).toEqual(everyStory.filter(({ people }) => people.some((one) => one.name === name)).map((story) => story.id));
      for (const { card, sentences } of facts?.stories ?? []) {
        expect(sentences.length).toBeGreaterThan(0);
        const story = everyStory.find((one) => one.id === card.id);
        for (const { parts } of sentences) expect(story && printed(story)).toContain(parts.map(({ text }) => text).join(''));
      }
    }
    for (const kind of ['district', 'organization', 'person'] as const) expect(await archive.entity({ kind, id: 'nowhere' })).toBeNull();
  });

  it('relates stories that the collection has, as corrected, and none to a story that it has not', async () => {
    const related = await archive.related('g6ejtls26siy', 3);
    expect(related[0]).toMatchObject({ card: { id: 'uljn6lczlpd7' }, reasons: [{ kind: 'place' }, { kind: 'organization' }] });
    await archive.correct([{ story: 'g6ejtls26siy', facet: 'organization', change: 'remove', value: related[0]?.reasons[1]?.value ?? '' }]);
    const corrected = await archive.related('g6ejtls26siy', 3);
    await archive.correct([]);
    expect(corrected[0]?.reasons.filter(({ kind }) => kind !== 'term')).toEqual(related[0]?.reasons.slice(0, 1));
    expect(await archive.related('g6ejtls26siy', 3)).toEqual(related);
    expect(await archive.related('nowhere', 3)).toEqual([]);
  });

  it('answers questions', async () => {
    const { total, hits } = await archive.browse({ query: '工会', filters: { ...NO_FILTERS, district: { include: ['海淀区'], exclude: [] } }, sort: 'relevance' });
    expect(total).toBeGreaterThan(0);
    expect(hits.every(({ card, snippet }) => card.districts.some(({ name }) => name === '海淀区') && snippet?.parts.some(({ hit }) => hit))).toBe(true);
    expect(await archive.faults()).toEqual([]);
  });

  it('offers names for what is typed, and tells what of a query the texts hold', async () => {
    const [first] = await archive.suggest('海淀区');
    expect(first).toMatchObject({ kind: 'district', value: '海淀区', id: '海淀区', alias: null, marks: [[0, 3]] });
    expect(first?.count).toBeGreaterThan(0);
    expect((await archive.suggest(' ')).length).toBe(0);
    expect((await archive.suggest('haidianq'))[0]).toEqual(first);
    expect((await archive.nearest('总公会 书屋')).map(({ term, offers }) => [term, offers.map((offer) => offer.query)[0]])).toEqual([['总公会', '总工会 书屋'], ['书屋', undefined]]);
    expect((await archive.nearest('工会 -海淀 恐龙化石')).map(({ term, stories }) => [term, stories > 0])).toEqual([['工会', true], ['恐龙化石', false]]);
  });

  it('reads pinyin in the fields of a query and in boxes that find in a list', async () => {
    const chosen = await archive.browse({ ...ALL, filters: { ...NO_FILTERS, district: { include: ['海淀区'], exclude: [] } } });
    expect(chosen.total).toBeGreaterThan(0);
    expect(await archive.browse({ ...ALL, query: '区:hdq' })).toMatchObject({ total: chosen.total, understood: [{ values: ['海淀区'] }], ignored: [] });
    const match = await archive.nameMatcher();
    expect(match('hdzgh', '海淀区总工会')?.marks).toEqual([[0, 2], [3, 6]]);
    expect(match('zhenghai', '海淀区总工会')).toBeNull();
  });

  const storyOf = async (id: string) => {
    const found = await archive.story(id);
    if (found.state !== 'found') throw new Error(`${id}: ${found.state}`);
    return found.value;
  };

  it('takes the reader’s corrections in and out, whole, in every answer', async () => {
    const before = { summary: await archive.summary(), browse: await archive.browse(ALL), story: await storyOf(target) };
    const list: readonly Correction[] = [
      ...before.story.story.eventTypes.map((value): Correction => ({ story: 'oldid', facet: 'eventType', value, change: 'remove' })),
      ...before.story.story.organizations.map(({ name }): Correction => ({ story: target, facet: 'organization', value: name, change: 'remove' })),
      { story: target, facet: 'district', value: '延庆区', change: 'add', evidence: before.story.story.headline },
      { story: target, facet: 'district', value: '火星区', change: 'add', evidence: before.story.story.headline },
      { story: 'nothing', facet: 'district', value: '延庆区', change: 'remove' },
    ];
    const outcomes = await archive.correct(list);
    expect(outcomes.slice(-2)).toEqual(['unknown-value', 'unknown-story']);
    expect(new Set(outcomes.slice(0, -2))).toEqual(new Set(['applied']));

    const { story, neighbours } = await storyOf(target);
    expect([story.eventTypes, story.organizations, story.districts.at(-1)?.name]).toEqual([[], [], '延庆区']);
    expect(neighbours.find(({ id }) => id === target)).toMatchObject({ eventTypes: [], districts: story.districts.map(({ name, role }) => ({ name, role })) });
    const only = await archive.browse({ ...ALL, filters: { ...NO_FILTERS, district: { include: ['延庆区'], exclude: [] } } });
    expect(only.hits.map(({ card }) => card.id)).toContain(target);
    const [asked, found] = [await archive.browse({ ...ALL, query: story.headline }), await archive.page(before.story.page.page)];
    expect(asked.hits[0]?.card.eventTypes).toEqual([]);
    expect(found.state === 'found' && found.value.stories.find(({ id }) => id === target)).toEqual(story);
    expect((await archive.summary()).facetCounts.district.find(({ value }) => value === '延庆区')?.count).toBe(only.total);

    expect(await archive.correct([])).toEqual([]);
    expect({ summary: await archive.summary(), browse: await archive.browse(ALL), story: await storyOf(target) }).toEqual(before);
  });
});

describe('a withheld story', () => {
  it('is related to none', async () => {
    const withheld = 'uljn6lczlpd7';
    const { pages: left } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [withheld] });
    const bundle = new Map(encodeBundle(left, {}).map(({ path, text }) => [path, text]));
    const read = readBundle((name) => new TextEncoder().encode(bundle.get(name)));
    const archive = createMemoryArchive(read.collection, read.pages, read.names, fold);
    const related = await Promise.all(left.flatMap((page) => page.stories).map(({ id }) => archive.related(id, Infinity)));
    expect(related.flat().length).toBeGreaterThan(0);
    expect(related.flat().filter(({ card }) => card.id === withheld)).toEqual([]);
    expect(await archive.related(withheld, 3)).toEqual([]);
  });
});

describe('the archive in a worker', () => {
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as { cards: { path: string }; pages: Record<string, { path: string }> };

  it('gives the same answers as the archive in memory', async () => {
    const [[, memory], [, worker]] = archives as [(typeof archives)[number], (typeof archives)[number]];
    for (const query of ['', '工会', '“职工之家”|书屋 -海淀', '会', 'C919', '|']) {
      const request = { query, filters: NO_FILTERS, sort: 'relevance' as const };
      expect(await worker.browse(request)).toEqual(await memory.browse(request));
    }
  });

  it('rejects with a failure that names file and cause, and lists it', async () => {
    const shard = manifest.pages[written[0]?.page ?? '']?.path ?? '';
    const archive = overChannel([shard]);
    await expect(archive.story(target)).rejects.toMatchObject({ name: 'ArchiveFailure', fault: 'missing', file: shard });
    expect(await archive.faults()).toMatchObject([{ fault: 'missing', file: shard }]);
    expect(await archive.browse({ query: '工会', filters: NO_FILTERS, sort: 'page' })).toMatchObject({ ignored: [] });
    await expect(overChannel([manifest.cards.path]).summary()).rejects.toMatchObject({ name: 'ArchiveFailure', file: manifest.cards.path });
  });

  it('leaves undone what belongs to a page that cannot be read, and says so', async () => {
    const archive = overChannel([manifest.pages[written[0]?.page ?? '']?.path ?? '']);
    const list: readonly Correction[] = [{ story: target, facet: 'district', value: '延庆区', change: 'add', evidence: 'x' }];
    expect(await archive.correct(list)).toEqual(['unreadable']);
    expect((await archive.browse(ALL)).total).toBe(written.flatMap((page) => page.stories).length);
  });

  it('fails, and does not hang, when the worker cannot start or dies', async () => {
    const [near] = channel();
    const worker = new EventTarget();
    const archive = openWorkerArchive(near, new Promise((resolve) => worker.addEventListener('error', resolve)));
    const asked = archive.summary();
    worker.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toMatchObject({ name: 'ArchiveFailure', fault: 'worker' });
    await expect(archive.faults()).rejects.toMatchObject({ fault: 'worker' });
  });
});
