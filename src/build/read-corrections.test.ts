import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createFold } from '../text/fold.ts';
import { createMemoryArchive } from '../archive/memory-archive.ts';
import type { Correction } from '../domain/correction.ts';
import { FACETS, NO_FILTERS } from '../domain/facet.ts';
import { writeCorrectionsFile } from '../library/corrections-file.ts';
import { runIngestCommand } from './ingest-command.ts';
import { createMemorySystem } from './memory-system.ts';
import { readBundle } from './read-bundle.ts';
import { readCorrections } from './read-corrections.ts';

const DATA = new URL('../../data/', import.meta.url);
const folder = (name: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(readdirSync(new URL(`${name}/`, DATA)).map((file) => [`data/${name}/${file}`, readFileSync(new URL(`${name}/${file}`, DATA))]));
const MACHINE = { ...folder('gazetteers'), ...folder('documents') };

const REMOVAL: Correction = { story: 'abc', facet: 'organization', value: '甲厂', change: 'remove' };
const ADDITION: Correction = { story: 'abc', facet: 'district', value: '海淀区', change: 'add', evidence: '近日，甲厂开会。' };

function read(files: Readonly<Record<string, string>>, aliases: Readonly<Record<string, string>> = {}) {
  return readCorrections(createMemorySystem(Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/corrections/${name}`, text]))).disk, aliases);
}
const file = (...corrections: readonly unknown[]): string => JSON.stringify({ form: 1, corrections });

describe('readCorrections', () => {
  it('reads back what the app exports, and the app exports the same bytes in whatever order', () => {
    const text = writeCorrectionsFile([REMOVAL, ADDITION]);
    expect(read({ 'mine.json': text }).map(({ correction }) => correction)).toEqual([ADDITION, REMOVAL]);
    expect(writeCorrectionsFile([ADDITION, REMOVAL])).toBe(text);
    expect(text).toBe(`{
  "form": 1,
  "corrections": [
    {"story":"abc","facet":"district","value":"海淀区","change":"add","evidence":"近日，甲厂开会。"},
    {"story":"abc","facet":"organization","value":"甲厂","change":"remove"}
  ]
}
`);
    expect(read({ 'none.json': writeCorrectionsFile([]) })).toEqual([]);
  });

  it('joins several files, each correction once, and follows ids that moved', () => {
    const found = read({ 'b.json': file(REMOVAL), 'a.json': file({ ...REMOVAL, story: 'old' }, ADDITION), 'notes.txt': 'no list' }, { old: 'abc' });
    expect(found).toEqual([
      { correction: ADDITION, at: 'data/corrections/a.json: .corrections[1]' }, { correction: REMOVAL, at: 'data/corrections/a.json: .corrections[0]' },
    ]);
    expect(read({})).toEqual([]);
    expect(read({ 'a.json': file({ ...REMOVAL, story: 'constructor' }) })[0]?.correction.story).toBe('constructor');
  });

  it.each([
    ['no JSON', '{', /^data\/corrections\/a\.json:1:2: .*correct the JSON$/],
    ['a list', '[]', /^data\/corrections\/a\.json: an object \{ … \} is needed here$/],
    ['another form', '{"form":2,"corrections":[]}', /\.form: form 2 is not known; export/],
    ['no form', '{}', /\.form: form none is not known/],
    ['a stranger', '{"form":1,"corrections":[],"when":"now"}', /\.when: unknown; write form and corrections only/],
    ['no list', '{"form":1,"corrections":{}}', /\.corrections: a list/],
    ['no object', file(7), /\.corrections\[0\]: an object/],
    ['a bad id', file(REMOVAL, { ...REMOVAL, story: '../x' }), /\.corrections\[1\]\.story: a story id is needed/],
    ['no value', file({ ...REMOVAL, value: ' ' }), /\.corrections\[0\]\.value: the value is needed/],
    ['a bad facet', file({ ...REMOVAL, facet: 'person' }), /\.facet: write one of district, organization, eventType/],
    ['a bad change', file({ ...REMOVAL, change: 'replace' }), /\.change: write one of remove, add/],
    ['an unknown field', file({ ...REMOVAL, why: 'so' }), /\.why: unknown; write one of story, /],
    ['evidence for nothing', file({ ...REMOVAL, evidence: '甲' }), /\.evidence: a value that is removed has no evidence/],
    ['no evidence', file({ ...ADDITION, evidence: '' }), /\.evidence: the sentence of the story/],
    ['an added organization', file({ ...ADDITION, facet: 'organization' }), /\.facet: nothing can be added to organization/],
  ])('refuses %s with file, place, cause and remedy', (_name, text, message) => {
    expect(() => read({ 'a.json': text })).toThrow(message);
    expect(() => read({ 'a.json': text })).toThrow(expect.objectContaining({ name: 'ReferenceFileError' }));
  });

  it('refuses two files that contradict each other, and names both', () => {
    expect(() => read({ 'a.json': file({ ...ADDITION }), 'b.json': file({ story: 'abc', facet: 'district', value: '海淀区', change: 'remove' }) }))
      .toThrow(/^data\/corrections\/b\.json: \.corrections\[0\]: data\/corrections\/a\.json: \.corrections\[0\] says the opposite \(add “海淀区”\); keep one of them$/);
  });
});

describe('npm run ingest with corrections', async () => {
  const plain = createMemorySystem(MACHINE);
  await runIngestCommand([], plain);
  const { collection, pages, names } = readBundle((name) => plain.disk.read(`bundle/${name}`));
  const stories = pages.flatMap((page) => page.stories);
  const [first, second] = stories;
  const list: readonly Correction[] = [
    ...(first?.eventTypes ?? []).map((value): Correction => ({ story: first?.id ?? '', facet: 'eventType', value, change: 'remove' })),
    ...(second?.organizations ?? []).map(({ name }): Correction => ({ story: second?.id ?? '', facet: 'organization', value: name, change: 'remove' })),
    { story: second?.id ?? '', facet: 'district', value: '延庆区', change: 'add', evidence: second?.headline ?? '' },
  ];

  it('gives the counts that the app showed, for any choice', async () => {
    const archive = createMemoryArchive(collection, pages, names, createFold(TRADITIONAL));
    await archive.correct(list);
    const system = createMemorySystem({ ...MACHINE, 'data/corrections/mine.json': writeCorrectionsFile(list) });
    expect(await runIngestCommand([], system)).toBe(0);
    const built = readBundle((name) => system.disk.read(`bundle/${name}`));
    const rebuilt = createMemoryArchive(built.collection, built.pages, built.names, createFold(TRADITIONAL));
    expect((await archive.summary()).facetCounts).toEqual((await rebuilt.summary()).facetCounts);
    expect((await archive.summary()).facetCounts).not.toEqual((await createMemoryArchive(collection, pages, names, createFold(TRADITIONAL)).summary()).facetCounts);
    for (const facet of FACETS) {
      for (const { value } of (await rebuilt.summary()).facetCounts[facet]) {
        const request = { query: '工会', filters: { ...NO_FILTERS, [facet]: { include: [value], exclude: [] } }, sort: 'relevance' as const };
        expect(await archive.browse(request)).toEqual(await rebuilt.browse(request));
      }
    }
    expect(await archive.page(pages[0]?.page ?? '')).toEqual(await rebuilt.page(pages[0]?.page ?? ''));
  });

  it('taken in and out again between runs, what is kept from run to run does not hide them', async () => {
    const system = createMemorySystem(MACHINE);
    const bundle = () => [...system.files].filter(([path]) => path.startsWith('bundle/')).map(([path]) => path).sort();
    await runIngestCommand([], system);
    const before = bundle();
    system.files.set('data/corrections/mine.json', new TextEncoder().encode(writeCorrectionsFile(list)));
    await runIngestCommand([], system);
    const corrected = readBundle((name) => system.disk.read(`bundle/${name}`)).pages.flatMap((page) => page.stories);
    expect(corrected.find(({ id }) => id === second?.id)?.districts.map(({ name }) => name)).toContain('延庆区');
    system.files.delete('data/corrections/mine.json');
    await runIngestCommand([], system);
    expect(readBundle((name) => system.disk.read(`bundle/${name}`)).pages.flatMap((page) => page.stories)).toEqual(stories);
    expect(bundle()).toEqual(expect.arrayContaining(before));
  });

  it('warns of a story or value that is not there and of what changes nothing, and goes on', async () => {
    const strange: readonly Correction[] = [
      REMOVAL, { story: first?.id ?? '', facet: 'organization', value: '没有的', change: 'remove' },
      { story: first?.id ?? '', facet: 'eventType', value: '没有的', change: 'add', evidence: first?.headline ?? '' },
    ];
    const system = createMemorySystem({ ...MACHINE, 'data/corrections/mine.json': writeCorrectionsFile(strange) });
    expect(await runIngestCommand([], system)).toBe(0);
    const complaints = system.complaints.join('\n');
    expect(complaints).toMatch(/data\/corrections\/mine\.json: \.corrections\[\d\]: warning unknown-story: no document of this run gives story abc/);
    expect(complaints).toMatch(/warning correction-no-effect: removing the organization “没有的” changes nothing in story/);
    expect(complaints).toMatch(/warning correction-unknown-value: adding the eventType “没有的”/);
  });

  it('stops with 2 and a named error when a file cannot be used', async () => {
    const system = createMemorySystem({ ...MACHINE, 'data/corrections/mine.json': '{}' });
    expect(await runIngestCommand([], system)).toBe(2);
    expect(system.complaints).toEqual([expect.stringMatching(/^data\/corrections\/mine\.json: \.form: /)]);
  });
});
