import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTRICT_BASES, DISTRICT_ROLES, DISTRICTS } from '../domain/district.ts';
import { SEVERITIES } from '../domain/diagnostic.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { UNMARKED } from '../domain/facet.ts';
import { ORGANIZATION_ROLES, ORGANIZATION_TYPES } from '../domain/organization.ts';
import { BLOCK_ROLES, type Page } from '../domain/page.ts';
import { REASON_FIELDS, type Story, STORY_KINDS, UNKNOWN_DATE } from '../domain/story.ts';
import { createPinyinReader } from '../text/pinyin.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';
import { simplify } from '../text/simplify.ts';
import { joinSpans, type SourcedText } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';
import { checkedText, decodeCollection, decodeManifest, decodeNames, decodePage } from './decode.ts';
import { encodeBundle } from './encode.ts';
import type { EncodedFile } from './encode-file.ts';
import type { BundleError } from './errors.ts';
import type { BundleFile, BundleManifest } from './format.ts';

const SEED = 20261121;
const WHOLE = createPinyinReader(PINYIN_TABLE);
/** Lists show these whether a story has them or not. */
const LISTED = [...DISTRICTS, '经开区', ...EVENT_TYPES, ...Object.values(UNMARKED)];
const word = fc.stringMatching(/^[\u4e00-\u4e40]{1,8}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = fc.stringMatching(/^[a-z0-9]{6,12}(-[2-9])?$/);
const pageName = fc.oneof(fc.stringMatching(/^[a-z0-9_~-]{1,12}$/), fc.constantFrom('constructor', '__proto__', '7', 'tostring'));

function sourcedText(source: string): fc.Arbitrary<SourcedText> {
  return fc.array(fc.tuple(fc.nat(source.length), fc.nat(source.length)), { minLength: 1, maxLength: 4 })
    .map((spans) => joinSpans(source, spans.map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])));
}

function story(source: string): fc.Arbitrary<Story> {
  const text = sourcedText(source);
  const span = fc.tuple(fc.nat(source.length), fc.nat(source.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  return fc.record({
    id, kind: fc.constantFrom(...STORY_KINDS), headline: text, written: fc.record({ section: maybe(text), kicker: maybe(text), deck: maybe(text), credit: maybe(text), byline: maybe(text) }),
    paragraphs: fc.array(text, { maxLength: 3 }), crossheads: fc.array(fc.record({ before: fc.nat(3), text }), { maxLength: 2 }),
    names: fc.array(word, { maxLength: 2 }),
    districts: fc.array(fc.record({ name: fc.constantFrom(...DISTRICTS), role: fc.constantFrom(...DISTRICT_ROLES), basis: fc.constantFrom(...DISTRICT_BASES), evidence: fc.array(word) }), { maxLength: 3 }),
    organizations: fc.array(fc.record({ name: word, type: fc.constantFrom(...ORGANIZATION_TYPES), role: fc.constantFrom(...ORGANIZATION_ROLES), parent: maybe(word), surfaces: fc.array(word, { maxLength: 2 }) }), { maxLength: 3 }),
    people: fc.array(fc.record({ name: word, title: maybe(word), organization: maybe(word) }), { maxLength: 2 }),
    eventTypes: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 3 }),
    repairs: fc.array(fc.tuple(fc.constantFrom('join-column-break', 'remove-markup'), span, fc.constantFrom('', '，')), { maxLength: 3 }),
    because: fc.array(fc.record({ field: fc.constantFrom(...REASON_FIELDS), value: word, rule: word, source: span }), { maxLength: 3 }),
    hand: fc.boolean(),
  }).map(({ headline, written, paragraphs, crossheads, names, repairs, hand, ...rest }): Story => ({
    ...rest, confidence: 0.9, date: UNKNOWN_DATE,
    section: written.section?.text ?? null, kicker: written.kicker?.text ?? null, deck: written.deck?.text ?? null, credit: written.credit?.text ?? null,
    // A text that its runs do not give: written by hand.
    headline: hand ? `${headline.text}✎` : headline.text,
    byline: { text: written.byline?.text ?? null, reporters: names, correspondents: [], photographers: names },
    paragraphs: paragraphs.map(({ text: paragraph }) => paragraph),
    crossheads: crossheads.map((crosshead) => ({ text: crosshead.text.text, before: crosshead.before })),
    repairs: repairs.map(([rule, at, after]) => ({ rule, source: at, before: source.slice(...at), after })),
    sources: {
      section: written.section?.runs ?? [], kicker: written.kicker?.runs ?? [], headline: headline.runs, deck: written.deck?.runs ?? [], credit: written.credit?.runs ?? [],
      byline: written.byline?.runs ?? [], paragraphs: paragraphs.map(({ runs }) => runs), crossheads: crossheads.map((crosshead) => crosshead.text.runs),
    },
  }));
}

const page: fc.Arbitrary<Page> = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).chain((source) => fc.record({
  page: pageName, document: fc.record({ name: word, sha256: fc.constant('00'), encoding: fc.constant('utf-8') }), source: fc.constant(source),
  paper: maybe(word), issueDate: maybe(fc.constant('2022-11-20')), number: maybe(word), name: maybe(word), standingHead: maybe(word), strips: fc.array(word, { maxLength: 2 }),
  parents: fc.array(fc.record({ name: word, type: fc.constantFrom(...ORGANIZATION_TYPES), parent: maybe(word) }), { maxLength: 2 }),
  stories: fc.array(story(source), { maxLength: 3 }),
  diagnostics: fc.array(fc.record({ rule: word, severity: fc.constantFrom(...SEVERITIES), source: fc.constant([0, 1] as const), message: word }), { maxLength: 2 }),
  cuts: fc.uniqueArray(fc.nat(source.length), { maxLength: 4 }), role: fc.constantFrom(...BLOCK_ROLES), rule: word,
}).map(({ cuts, role, rule, ...rest }): Page => {
  const ends = [...new Set([...cuts, source.length])].sort((a, b) => a - b);
  return { ...rest, continuations: rest.stories.length > 1 ? [{ source: [0, 1], page: 'other', from: 2 }] : [], bins: ends.map((end, i) => ({ source: [ends[i - 1] ?? 0, end] as const, role, rule, story: i < rest.stories.length ? i : null })) };
}));
const pages = fc.uniqueArray(page, { selector: (one) => one.page, maxLength: 4 });
const aliases = fc.dictionary(id, id, { maxKeys: 3 });

function at(files: readonly EncodedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

function read(files: readonly EncodedFile[]) {
  const manifest = decodeManifest(at(files, 'manifest.json'));
  const text = ({ path }: BundleFile) => at(files, path);
  return {
    manifest, names: decodeNames(text(manifest.names), manifest.names.path),
    collection: decodeCollection(manifest, { cards: text(manifest.cards), facets: text(manifest.facets), entities: text(manifest.entities), aliases: text(manifest.aliases) }),
    shards: new Map(Object.entries(manifest.pages).map(([name, file]) => [name, decodePage(text(file), file.path)])),
  };
}

function fault(action: () => unknown): Pick<BundleError, 'fault' | 'file' | 'message'> {
  try {
    action();
  } catch (error) {
    const { name, fault: kind, file, message } = error as BundleError;
    expect(name).toBe('BundleError');
    return { fault: kind, file, message };
  }
  throw new Error('nothing was refused');
}

describe('a bundle', () => {
  it(`is read back as it was written (seed ${SEED})`, () => {
    fc.assert(fc.property(pages, aliases, (written, moved) => {
      const { collection, shards, manifest, names } = read(encodeBundle(written, moved));
      expect(written.map(({ page: name }) => shards.get(name))).toEqual(written);
      expect(collection.cards.pages.map(({ page: name }) => name)).toEqual(written.map(({ page: name }) => name));
      expect(collection.cards.stories.map((card) => card.id)).toEqual(written.flatMap((one) => one.stories.map((each) => each.id)));
      expect(new Map(Object.entries(collection.aliases))).toEqual(new Map(Object.entries(moved)));
      const people = written.flatMap((one) => one.stories.map((each) => new Set(each.people.map(({ name }) => name))));
      expect(names.people).toEqual(collection.entities.people.map(({ name }) => people.filter((held) => held.has(name)).length));
      const reader = createPinyinReader(names);
      for (const name of [...written.flatMap((one) => one.stories.map(({ headline }) => headline)), ...LISTED]) expect(reader.read(simplify(name))).toEqual(WHOLE.read(simplify(name)));
      expect(manifest.counts.stories).toBe(collection.cards.stories.length);
      expect(collection.facets.organization.starts).toHaveLength(manifest.counts.stories + 1);
    }), { seed: SEED, numRuns: 200 });
  });

  it(`has the same shards in whatever order the documents come, and the same bytes for the same order (seed ${SEED})`, () => {
    fc.assert(fc.property(pages, (written) => {
      const files = encodeBundle(written, {});
      expect(encodeBundle(structuredClone(written), {})).toEqual(files);
      const shards = (all: readonly EncodedFile[]) => all.filter(({ path }) => path.startsWith('page-')).sort((a, b) => (a.path < b.path ? -1 : 1));
      expect(shards(encodeBundle([...written].reverse(), {}))).toEqual(shards(files));
    }), { seed: SEED, numRuns: 100 });
  });

  it(`names each file by its content and tells its size and hash (seed ${SEED})`, () => {
    fc.assert(fc.property(pages, (written) => {
      const files = encodeBundle(written, {});
      const { manifest } = read(files);
      for (const file of [manifest.cards, manifest.facets, manifest.entities, manifest.aliases, manifest.names, ...Object.values(manifest.pages)]) {
        expect(file.path).toContain(`.${file.sha256.slice(0, 10)}.json`);
        expect(checkedText(new TextEncoder().encode(at(files, file.path)), file)).toBe(at(files, file.path));
      }
    }), { seed: SEED, numRuns: 50 });
  });

  it(`reads every organization of its tree in pinyin, named or not (seed ${SEED})`, () => {
    fc.assert(fc.property(pages, (written) => {
      const { collection, names } = read(encodeBundle(written, {}));
      const reader = createPinyinReader(names);
      for (const { name } of collection.entities.organizations) expect(reader.read(simplify(name))).toEqual(WHOLE.read(simplify(name)));
      const named = new Set(collection.facets.organization.values);
      const parents = new Set(collection.entities.organizations.map(({ parent }) => parent));
      for (const { name } of collection.entities.organizations) expect(named.has(name) || parents.has(name)).toBe(true);
    }), { seed: SEED, numRuns: 50 });
  });

  it('changes its build id with its content', () => {
    const [one] = fc.sample(page, { seed: SEED, numRuns: 1 });
    if (!one) throw new Error('no page');
    const build = (all: readonly Page[]) => read(encodeBundle(all, {})).manifest.build;
    expect(build([one])).toBe(build([structuredClone(one)]));
    expect(build([one])).not.toBe(build([{ ...one, source: `${one.source}。` }]));
  });

  it('writes no text of a story twice: a shard costs little more than its source', () => {
    const source = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 6000))).join('');
    const whole = joinSpans(source, [[0, source.length]]);
    const [base] = fc.sample(fc.record({ page, story: story(source) }), { seed: SEED, numRuns: 1 });
    if (!base) throw new Error('no page');
    const big: Page = { ...base.page, source, bins: [], stories: [{ ...base.story, paragraphs: [whole.text], sources: { ...base.story.sources, paragraphs: [whole.runs] } }] };
    const shard = encodeBundle([big], {}).find(({ path }) => path.startsWith('page-'))?.text ?? '';
    expect(brotliCompressSync(shard).length).toBeLessThan(brotliCompressSync(source).length + 2000);
  });

  it('refuses two pages of one name', () => {
    const [one] = fc.sample(page, { seed: SEED, numRuns: 1 });
    if (!one) throw new Error('no page');
    expect(() => encodeBundle([one, one], {})).toThrow('two pages have one name');
  });
});

describe('a bundle that is not as it should be', () => {
  const [one] = fc.sample(page.filter(({ stories, bins }) => stories.length > 1 && bins.length > 1), { seed: SEED, numRuns: 1 });
  if (!one) throw new Error('no page');
  const files = encodeBundle([one], {});
  const { manifest } = read(files);
  const shard = Object.values(manifest.pages)[0] ?? manifest.cards;
  const manifestText = (change: object) => JSON.stringify({ ...manifest, ...change });
  const bytesOf = (path: string) => new TextEncoder().encode(at(files, path));

  it('of a later format is told apart from a broken one, even when nothing else of it can be read', () => {
    expect(fault(() => decodeManifest('{"format": 2, "shards": []}'))).toMatchObject({ fault: 'unknown-format', file: 'manifest.json' });
    expect(fault(() => decodeManifest(manifestText({ format: 'one' })))).toMatchObject({ fault: 'invalid' });
  });

  it.each([
    ['HTML', '<!doctype html><title>404</title>', 'HTML page'], ['nothing', '', 'no JSON'], ['half of it', '{"format":1,"bui', 'no JSON'], ['a list', '[]', ''], ['null', 'null', ''],
    ['very deep lists', '['.repeat(200_000) + ']'.repeat(200_000), ''],
  ])('is refused when the manifest is %s', (_name, text, message) => {
    const found = fault(() => decodeManifest(text));
    expect(found).toMatchObject({ fault: 'invalid', file: 'manifest.json' });
    expect(found.message).toContain(message);
  });

  it.each(['../cards.0000000000.json', '//host.invalid/cards.00.json', '/etc/passwd', 'cards.json', 'a/b.00.json'])('never leads out of its folder: %s', (path) => {
    expect(fault(() => decodeManifest(manifestText({ cards: { ...manifest.cards, path } })))).toMatchObject({ fault: 'invalid' });
  });

  it('is corrupt when a byte differs, is missing or is one too many', () => {
    const bytes = bytesOf(shard.path);
    const flipped = Uint8Array.from(bytes, (byte, i) => (i === 20 ? byte ^ 1 : byte));
    for (const wrong of [flipped, bytes.slice(0, -1), new Uint8Array([...bytes, 32]), new Uint8Array()]) {
      expect(fault(() => checkedText(wrong, shard))).toMatchObject({ fault: 'corrupt', file: shard.path });
    }
  });

  it.each<[string, (packed: Record<string, unknown>) => object]>([
    ['a role that is not in the list', () => ({ roles: ['headline', 'hero'] })],
    ['a negative place', () => ({ bins: [[-1, 0, 0, -1]] })],
    ['bins beyond the source', () => ({ bins: [[1e6, 0, 0, -1]] })],
    ['a bin of a story that is not there', () => ({ bins: [[1, 0, 0, 99]] })],
    ['a text from outside the source', ({ stories }) => ({ stories: (stories as { texts: object }[]).map((each) => ({ ...each, texts: { ...each.texts, headline: [0, 1e6] } })) })],
    ['a text from before the source', ({ stories }) => ({ stories: (stories as { texts: object }[]).map((each) => ({ ...each, texts: { ...each.texts, headline: [-5, 2] } })) })],
    ['a repair outside the source', ({ stories }) => ({ stories: (stories as object[]).map((each) => ({ ...each, repairs: [['join-column-break', 5, 1e6, '']] })) })],
    ['an id that no address holds', ({ stories }) => ({ stories: (stories as object[]).map((each) => ({ ...each, id: '"><script>' })) })],
    ['numbers for a source', () => ({ source: [1, 2] })],
  ])('is invalid with %s', (_name, change) => {
    const packed = JSON.parse(at(files, shard.path)) as Record<string, unknown>;
    expect(fault(() => decodePage(JSON.stringify({ ...packed, ...change(packed) }), shard.path))).toMatchObject({ fault: 'invalid', file: shard.path });
  });

  it('keeps __proto__ out of prototypes', () => {
    const text = at(files, shard.path).replace('{', '{"__proto__":{"polluted":true},');
    expect(decodePage(text, shard.path)).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it('is invalid when its parts do not belong together', () => {
    const texts = (parts: readonly EncodedFile[], of: BundleManifest) => ({ cards: at(parts, of.cards.path), facets: at(parts, of.facets.path), entities: at(parts, of.entities.path), aliases: at(parts, of.aliases.path) });
    const own = texts(files, manifest);
    const empty = encodeBundle([], {});
    const none = texts(empty, read(empty).manifest);
    expect(fault(() => decodeCollection(manifest, { ...own, facets: none.facets }))).toMatchObject({ fault: 'invalid', file: manifest.facets.path });
    expect(fault(() => decodeCollection({ ...manifest, pages: {} }, own))).toMatchObject({ fault: 'invalid', file: manifest.cards.path });
    const column = { values: ['海淀区'], starts: [0, 1, 1], rows: [7] };
    expect(fault(() => decodeCollection(manifest, { ...own, facets: JSON.stringify({ ...JSON.parse(own.facets) as object, district: column }) }))).toMatchObject({ fault: 'invalid' });
  });
});
