import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { storyCard } from '../bundle/cards.ts';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { runPipeline } from '../pipeline.ts';
import { createFold } from '../text/fold.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import type { BrowseRequest } from './browse.ts';
import { createCollectionSearch, needsNoTexts } from './collection-search.ts';
import { formatQuery, formatTerm } from './query.ts';
import { closeness } from './rank.ts';
import { createTextSearch } from './text-search.ts';

const SEED = 20261121;
const fold = createFold(TRADITIONAL);
const folder = new URL('../../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });
const [firstPage] = pages;
const [firstStory] = firstPage?.stories ?? [];
if (!firstPage || !firstStory) throw new Error('no story to begin with');

/** A story of nothing but the given texts. */
function bare(id: string, texts: Partial<Story>): Story {
  return { ...firstStory as Story, section: null, kicker: null, deck: null, credit: null, crossheads: [], byline: { text: null, reporters: [], correspondents: [], photographers: [] },
    organizations: [], districts: [], eventTypes: [], headline: '无', paragraphs: [], ...texts, id };
}

/** What the five pages do not hold: characters outside the basic plane, repetition, white space, traditional characters, marks at the ends. */
const odd = [
  bare('odd1', { headline: '𠮷野家𠮷𠮷野', paragraphs: ['人民服务人民服务人民', 'AAAA aaa BbB', '職工書屋　與圖書館'] }),
  bare('odd2', { kicker: 'ＡＢＣ１２３', deck: '“引文”——“引文”', paragraphs: ['\ud842 一半', '末尾 ', '人服民务人民'] }),
  bare('odd3', { headline: '', paragraphs: ['', '。', '、、、'], credit: 'x\ny' }),
];

function collectionOf(all: readonly { readonly story: Story; readonly page: Page }[]) {
  const cards = all.map(({ story, page }) => storyCard(story, page));
  const facets = facetColumns(all.map(({ story }) => facetValuesOf(story)));
  return { cards, search: createCollectionSearch({ cards: { pages: [], stories: cards }, facets, entities: { organizations: [] } }) };
}

function engine(all: readonly { readonly story: Story; readonly page: Page }[]) {
  const { search, cards } = collectionOf(all);
  const texts = createTextSearch(cards, new Map(all.map(({ story }) => [story.id, story])), fold);
  return (query: string, more: Partial<BrowseRequest> = {}) => search.browse({ query, filters: NO_FILTERS, sort: 'relevance', ...more }, texts);
}

const stories = [...pages.flatMap((page) => page.stories.map((story) => ({ story, page }))), ...odd.map((story) => ({ story, page: firstPage }))];
const ask = engine(stories);
const idsOf = (query: string) => ask(query).hits.map(({ card }) => card.id);

/** The oracle: a plain scan of the printed fields, which knows nothing of index, query or ranking. */
function printed({ section, kicker, headline, deck, credit, byline, paragraphs, crossheads }: Story): readonly string[] {
  return [section, kicker, headline, deck, credit, byline.text, ...paragraphs, ...crossheads.map(({ text }) => text)].filter((text) => text !== null);
}
const holds = (story: Story, term: string) => printed(story).some((field) => fold(field).includes(fold(term)));
const scan = (term: string) => stories.filter(({ story }) => holds(story, term)).map(({ story }) => story.id).sort();

const fields = stories.flatMap(({ story }) => printed(story)).map((text) => Array.from(text)).filter((characters) => characters.length > 0);
const paragraphs = stories.flatMap(({ story }) => story.paragraphs.map((text, i) => ({ text, next: story.paragraphs[i + 1] ?? '', runs: story.sources.paragraphs[i] ?? [] })));
const repairedJoins = stories.slice(0, -odd.length).flatMap(({ story }) => story.paragraphs.flatMap((text, i) => (story.sources.paragraphs[i] ?? []).slice(1).map(({ at }) => ({ text, at }))));
const marks = fields.flatMap((characters) => characters.flatMap((character, at) => (/[\p{P}\p{N}\p{Script=Latin}\s]/u.test(character) ? [{ characters, at }] : [])));
const alphabet = [...new Set(fields.flat())];

const length = fc.integer({ min: 1, max: 10 });
const cut = fc.tuple(fc.constantFrom(...fields), fc.nat(), length).map(([characters, at, size]) => characters.slice(at % characters.length, (at % characters.length) + size).join(''));
const kinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'an arbitrary cut': cut,
  'one character': fc.constantFrom(...alphabet),
  'a cut across punctuation, digits or Latin': fc.tuple(fc.constantFrom(...marks), fc.nat(5), length).map(([{ characters, at }, back, size]) => characters.slice(Math.max(0, at - back), at - back + size + 1).join('')),
  'a cut across a repaired break': fc.tuple(fc.constantFrom(...repairedJoins), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([{ text, at }, back, ahead]) => text.slice(Math.max(0, at - back), at + ahead)),
  'a cut across two paragraphs': fc.tuple(fc.constantFrom(...paragraphs), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).map(([{ text, next }, back, ahead]) => text.slice(-back) + next.slice(0, ahead)),
  'repeated characters': fc.tuple(cut, fc.integer({ min: 2, max: 3 })).map(([text, times]) => Array.from(text).slice(0, 4).join('').repeat(times)),
  'characters of one story in another order': fc.tuple(fc.constantFrom(...fields), fc.array(fc.nat(), { minLength: 2, maxLength: 5 })).map(([characters, at]) => at.map((i) => characters[i % characters.length]).join('')),
  'characters that need not occur': fc.array(fc.constantFrom(...alphabet, '龘', '𠀀', 'ß', '\ud842'), { minLength: 1, maxLength: 6 }).map((characters) => characters.join('')),
  'another width, case or script': cut.map((text) => text.toUpperCase().replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll('会', '會').replaceAll('“', '「').replaceAll('－', '—')),
};

describe('browse', () => {
  it.each(Object.keys(kinds))(`finds exactly what a plain scan finds: %s (seed ${SEED})`, (kind) => {
    const term = kinds[kind] ?? fc.constant('');
    fc.assert(fc.property(term.filter((text) => text.trim() !== ''), (text) => {
      expect([...idsOf(formatTerm(text))].sort()).toEqual(scan(text));
    }), { seed: SEED, numRuns: 600 });
  });

  it(`joins terms as set algebra does: all, either, not (seed ${SEED})`, () => {
    const clause = fc.record({ excluded: fc.boolean(), alternatives: fc.array(fc.oneof(cut, fc.constantFrom(...alphabet)).filter((text) => text.trim() !== ''), { minLength: 1, maxLength: 3 }) });
    fc.assert(fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (clauses) => {
      const expected = stories.filter(({ story }) => clauses.every(({ excluded, alternatives }) => alternatives.some((term) => holds(story, term)) !== excluded));
      const asked = clauses.map(({ excluded, alternatives }) => ({ excluded, alternatives: alternatives.map((text) => ({ field: null, text })) }));
      expect([...idsOf(formatQuery(asked))].sort()).toEqual(expected.map(({ story }) => story.id).sort());
    }), { seed: SEED, numRuns: 600 });
  });

  it(`marks in the snippet what was asked, in the characters of the story (seed ${SEED})`, () => {
    fc.assert(fc.property(cut.filter((text) => text.trim() !== ''), (text) => {
      for (const { card, snippet } of ask(formatTerm(text)).hits) {
        const story = stories.find((one) => one.story.id === card.id)?.story;
        const parts = snippet?.parts ?? [];
        const whole = parts.map((part) => part.text).join('');
        expect(story && printed(story).some((field) => field.includes(whole))).toBe(true);
        expect(parts.filter(({ hit }) => hit).some((part) => fold(part.text).includes(fold(text)))).toBe(true);
        // Neighbouring parts differ, and what is marked is made of hits.
        expect(parts.every((part, i) => part.hit !== parts[i - 1]?.hit && part.text !== '')).toBe(true);
      }
    }), { seed: SEED, numRuns: 300 });
  });

  it('finds a page set with half-width marks by full-width ones, and back: each finds what the other finds', () => {
    const widen = (text: string): string => text.replace(/[!-/:-@]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    const narrow = (text: string): string => text.replace(/[！-／：-＠]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
    const narrowed = pages.flatMap((page) => page.stories.map((story) => ({ story: bare(`narrow-${story.id}`, { paragraphs: story.paragraphs.map(narrow) }), page })));
    const widened = narrowed.map(({ story, page }) => ({ story: bare(`wide-${story.id}`, { paragraphs: story.paragraphs.map(widen) }), page }));
    const both = engine([...narrowed, ...widened]);
    const phrases = narrowed.flatMap(({ story }) => story.paragraphs.flatMap((text) => [...text.matchAll(/\p{Script=Han}{3}[,:;!?()]\p{Script=Han}{3}/gu)].slice(0, 2).map(([phrase]) => ({ id: story.id, phrase }))));
    expect(new Set(phrases.map(({ phrase }) => phrase[3]))).toContain(',');
    expect(phrases.length).toBeGreaterThan(50);
    for (const { id, phrase } of phrases) {
      const [found, ...others] = [phrase, widen(phrase)].map((typed) => both(formatTerm(typed)).hits.map(({ card }) => card.id));
      expect(found).toEqual(expect.arrayContaining([id, `wide-${id}`]));
      expect(others).toEqual([found]);
    }
    // Unquoted too, as a reader types it.
    const bothOf = (typed: string): readonly string[] => engine([{ story: bare('narrow', { paragraphs: ['春风,秋雨'] }), page: firstPage }, { story: bare('wide', { paragraphs: ['春风，秋雨'] }), page: firstPage }])(typed).hits.map(({ card }) => card.id);
    for (const typed of ['春风,秋雨', '春风，秋雨']) expect(bothOf(typed)).toEqual(['narrow', 'wide']);
  });

  it('finds every story of many', () => {
    const many = engine(Array.from({ length: 250 }, (_, i) => ({ story: bare(`s${i}`, { paragraphs: [`春风第${i}次`] }), page: firstPage })));
    for (const query of ['春', '春风', '春风第', '春 次', '秋|春']) expect(many(query).total).toBe(250);
  });

  it('gives the hits of a window, and cuts no count and no order', () => {
    const whole = ask('工会');
    const some = ask('工会', { window: [1, 3] });
    expect(some.hits).toEqual(whole.hits.slice(1, 3));
    expect({ ...some, hits: [] }).toEqual({ ...whole, hits: [] });
  });

  it('shows everything and says why when nothing of the query could be used', () => {
    const result = ask('“');
    expect(result.total).toBe(stories.length);
    expect(result.ignored).toEqual(['“']);
    expect(result.hits.every(({ snippet }) => snippet === null)).toBe(true);
  });

  it('needs texts for a query only', () => {
    expect(needsNoTexts(' “ |')).toBe(true);
    const { search } = collectionOf([]);
    expect(search.browse({ query: '|', filters: NO_FILTERS, sort: 'page' }, null).total).toBe(0);
    expect(() => search.browse({ query: 'a', filters: NO_FILTERS, sort: 'page' }, null)).toThrow('needs the texts');
  });

  it('finds a story by its card when its shard is missing', () => {
    const { cards, search } = collectionOf([{ story: firstStory, page: firstPage }]);
    const texts = createTextSearch(cards, new Map(), fold);
    const total = (query: string) => search.browse({ query: formatTerm(query), filters: NO_FILTERS, sort: 'page' }, texts).total;
    expect(total(firstStory.headline)).toBe(1);
    expect(total(firstStory.paragraphs.at(-1) ?? '')).toBe(0);
  });
});

describe('ranking', () => {
  const organization = { name: '甲乙丙丁', type: 'union', role: 'organizer', parent: null, surfaces: ['甲乙丙'] } as const;
  const ranked = (list: readonly Story[], query: string) => engine(list.map((story) => ({ story, page: firstPage })))(query).hits.map(({ card }) => card.id);

  it('goes by headline, then kicker and deck, organizations, lead, body, then place', () => {
    expect(ranked([
      bare('body', { paragraphs: ['首句。后有甲乙丙。'] }),
      bare('later', { paragraphs: ['首句。', '也有甲乙丙。'] }),
      bare('lead', { paragraphs: ['首句有甲乙丙。'] }),
      bare('organization', { paragraphs: ['首句。甲乙丙来了。'], organizations: [organization] }),
      bare('deck', { deck: '甲乙丙' }),
      bare('kicker', { kicker: '甲乙丙' }),
      bare('headline', { headline: '甲乙丙' }),
      bare('none', {}),
    ], '甲乙丙')).toEqual(['headline', 'deck', 'kicker', 'organization', 'lead', 'body', 'later']);
  });

  it('asks the text, not the list of organizations, whether a story matches', () => {
    expect(ranked([bare('a', { paragraphs: ['首句。甲乙丙来了。'], organizations: [organization] })], '甲乙丙丁')).toEqual([]);
  });

  it('then goes by how near the terms stand, in one field', () => {
    expect(ranked([
      bare('apart', { paragraphs: ['首句。', '春风', '秋雨'] }),
      bare('far', { paragraphs: ['首句。春风吹过许多地方以后有秋雨'] }),
      bare('near', { paragraphs: ['首句。秋雨和春风'] }),
      bare('nearest', { paragraphs: ['首句。春风许多话之后春风秋雨'] }),
    ], '春风 秋雨')).toEqual(['nearest', 'near', 'far', 'apart']);
  });

  it('takes the shortest stretch that holds one alternative of each clause', () => {
    expect(closeness('xabcdefgh', [['x'], ['abcdefgh', 'cd']])).toBe(5);
    expect(closeness('春风\n秋雨', [['春风'], ['秋雨']])).toBe(Infinity);
  });

  it('sorts by date of issue when asked, unknown dates last', () => {
    const dated = (id: string, issueDate: string | null) => ({ story: bare(id, {}), page: { ...firstPage, issueDate } });
    const all = [dated('unknown', null), dated('old', '2022-11-20'), dated('new', '2024-07-02'), dated('old2', '2022-11-20')];
    const { search } = collectionOf(all);
    const order = (sort: 'page' | 'newest' | 'oldest') => search.browse({ query: '', filters: NO_FILTERS, sort }, null).hits.map(({ card }) => card.id);
    expect(order('newest')).toEqual(['new', 'old', 'old2', 'unknown']);
    expect(order('oldest')).toEqual(['old', 'old2', 'new', 'unknown']);
    expect(order('page')).toEqual(['unknown', 'old', 'new', 'old2']);
  });
});

describe('a snippet', () => {
  const snippet = (story: Story, query: string) => engine([{ story, page: firstPage }])(query).hits[0]?.snippet;
  const marked = (story: Story, query: string) => snippet(story, query)?.parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

  it('is the sentence that holds most of the terms', () => {
    expect(marked(bare('a', { paragraphs: ['春风来了。他说，春风不如秋雨。秋雨停了。'] }), '春风 秋雨')).toBe('他说，[春风]不如[秋雨]。');
  });

  it('is of the body, then of kicker and deck, and of the headline last', () => {
    expect(marked(bare('a', { headline: '春风', deck: '春风起', paragraphs: ['又见春风。'] }), '春风')).toBe('又见[春风]。');
    expect(marked(bare('a', { headline: '春风', deck: '春风起' }), '春风')).toBe('[春风]起');
    expect(marked(bare('a', { headline: '春风' }), '春风')).toBe('[春风]');
  });

  it('marks original characters, overlapping hits as one', () => {
    expect(marked(bare('a', { paragraphs: ['在“ＡＢＡＢＡ”里。'] }), 'aba')).toBe('在“[ＡＢＡＢＡ]”里。');
  });

  it('leaves what the card shows beside it to be marked there, each field that holds a hit', () => {
    const markedIn = (texts: Parameters<typeof bare>[1], query: string) => Object.entries(engine([{ story: bare('a', texts), page: firstPage }])(query).hits[0]?.marked ?? {})
      .map(([field, parts]) => `${field}: ${parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`);
    expect(markedIn({ headline: '春风\u3000暖', kicker: '春风来', section: '看春风' }, '春风')).toEqual(['headline: [春风]\u3000暖', 'kicker: [春风]来', 'section: 看[春风]']);
    expect(markedIn({ headline: '秋雨', kicker: '无', deck: '又是春风', section: '' }, '春风')).toEqual(['deck: 又是[春风]']);
    expect(markedIn({ headline: '秋雨', paragraphs: ['春风。'] }, '春风')).toEqual([]);
  });

  it('is empty for an exclusion alone', () => {
    expect(snippet(bare('a', { paragraphs: ['秋雨。'] }), '-春风')).toBeNull();
  });
});
