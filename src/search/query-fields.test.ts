import { describe, expect, it } from 'vitest';
import { storyCard } from '../bundle/cards.ts';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import { type FilterSet, NO_FILTERS } from '../domain/facet.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { MADE_SOURCE, madePage, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { createCollectionSearch } from './collection-search.ts';
import { explainHits } from './hit-reasons.ts';
import { createTextSearch } from './text-search.ts';

const fold = createFold('區区');
const union = (name: string, parent: string | null, surfaces: readonly string[] = [name]) => ({ name, type: 'union', role: 'organizer', parent, surfaces } as const);
const on = (from: string, to = from): Story['date'] => ({ value: from === to ? from : null, from, to, basis: '', certainty: 'stated' });

const STORIES: readonly Story[] = [
  { id: 'a', headline: '书屋开门', paragraphs: ['青山里来了人。'], districts: ['海淀区', 'primary'], organizations: [union('海淀区总工会', '北京市总工会', ['海淀区总工会', '区总工会'])], eventTypes: ['阵地建设'], reporters: ['甲乙'], date: on('2022-11-03') },
  { id: 'b', headline: '慰问', paragraphs: ['书屋里有人。', '正文说，来稿请注明区:火星。'], districts: ['朝阳区', 'primary'], organizations: [union('朝阳区总工会', '北京市总工会')], eventTypes: ['慰问关爱'], reporters: ['丙丁', '甲乙'], date: on('2022-11-28', '2022-12-02') },
  { id: 'c', headline: '宣讲', paragraphs: ['无。'], districts: ['海淀区', 'mentioned'], organizations: [union('北京市总工会', null)], eventTypes: ['学习宣讲'], reporters: ['甲'], date: on('2021-05-01') },
  { id: 'd', headline: '未标', paragraphs: ['无。'], districts: null, organizations: [], eventTypes: [], reporters: [], date: { value: null, from: null, to: null, basis: null, certainty: null } },
].map(({ districts, reporters, ...rest }): Story => ({
  ...madeStory(), ...rest, kicker: null, deck: null, crossheads: [], credit: null, section: null, because: [],
  districts: districts ? [{ name: districts[0], role: districts[1], basis: 'named', evidence: [districts[0]] } as Story['districts'][number]] : [],
  eventTypes: rest.eventTypes as unknown as Story['eventTypes'], byline: { text: reporters.length > 0 ? `本报讯（记者 ${reporters.join(' ')}）` : null, reporters, correspondents: ['戊'], photographers: [] },
}));

const pageOf = (page: string, facts: Partial<Page>): Page => ({ ...madePage([], facts), page, document: { ...madePage([]).document, name: `${page}.txt` } });
const PAGES = [pageOf('first', { number: '03', name: '要闻' }), pageOf('second', {})];
const cards = STORIES.map((story, number) => storyCard(story, PAGES[number < 2 ? 0 : 1] ?? madePage([])));
const pages = PAGES.map(({ page, document, standingHead, paper, issueDate, number, name }) => ({ page, document: document.name, standingHead, paper, issueDate, number, name, storyIds: [] }));
const organizations = [...new Map(STORIES.flatMap((story) => story.organizations.map(({ name, parent, surfaces }) => [name, { name, parent, aliases: surfaces }] as const))).values()];
const search = createCollectionSearch({ cards: { pages, stories: cards }, facets: facetColumns(STORIES.map(facetValuesOf)), entities: { organizations } });
const texts = createTextSearch(cards, new Map(STORIES.map((story) => [story.id, story])), fold);
const matchName = (typed: string, name: string) => (typed === 'hd' && name.startsWith('海淀') ? 'start' : typed === 'zgh' && name.includes('总工会') ? 'inside' : null);

function ask(query: string, filters: FilterSet = NO_FILTERS) {
  const result = search.browse({ query, filters, sort: 'page' }, texts, matchName);
  return { ...result, ids: result.hits.map(({ card }) => card.id).join('') };
}

describe('a field of the query', () => {
  it.each([
    ['区:海淀区', 'a'], ['区：海淀', 'a'], ['区:海淀|朝阳', 'ab'], ['-区:海淀', 'bcd'], ['区:未标注', 'd'], ['区:hd', 'a'], ['区:HD', 'a'],
    ['单位:海淀区总工会', 'a'], ['单位:区总工会', 'a'], ['单位:北京市总工会', 'abc'], ['单位:总工会', 'abc'], ['单位:朝阳', 'b'], ['单位:zgh', 'abc'], ['区:区', 'ab'],
    ['类:慰问', 'b'], ['类:慰问关爱|宣讲', 'bc'],
    ['记者:甲乙', 'ab'], ['记者:甲', 'c'], ['记者:丁', 'b'], ['标题:书屋', 'a'], ['标题:书屋|标题:宣讲', 'ac'], ['-标题:书屋 书屋', 'b'],
    ['版:3', 'ab'], ['版:第03版', 'ab'], ['版:要闻', 'ab'], ['版:2', 'cd'], ['版:文档002', 'cd'], ['版:second', 'cd'],
    ['日期:2022', 'ab'], ['日期:2022-11', 'ab'], ['日期:2022年12月', 'b'], ['日期:2022-11-03', 'a'], ['日期:2021..2022-11-10', 'ac'], ['日期:2022-12-01至2023', 'b'], ['日期:不详', 'd'],
    ['书屋 区:朝阳', 'b'], ['"区:火星"', 'b'],
    ['district:海淀|朝阳', 'ab'], ['District:hd', 'a'], ['organization：zgh', 'abc'], ['type:慰问', 'b'], ['reporter:丁', 'b'], ['-headline:书屋 书屋', 'b'], ['page:3', 'ab'], ['date:2022-11-03', 'a'],
  ])('%s finds %s', (query, ids) => {
    const { ids: found, ignored } = ask(query);
    expect({ found, ignored }).toEqual({ found: ids, ignored: [] });
  });

  it.each([
    ['区:金星', 'abcd', ['区:金星']], ['区:', 'abcd', ['区:']], ['书屋 单位:没有的', 'ab', ['单位:没有的']], ['日期:去年', 'abcd', ['日期:去年']], ['日期:2022-13', 'abcd', ['日期:2022-13']],
    ['日期:2023..2022', 'abcd', ['日期:2023..2022']], ['记者:zzz|甲乙', 'ab', ['记者:zzz']],
  ])('%s, which names nothing there is, is left out and told', (query, ids, ignored) => {
    expect(ask(query)).toMatchObject({ ids, ignored });
  });

  it.each([
    ['区:密云', '密云区'], ['类:劳模工匠', '劳模工匠'], ['版:9', '9'], ['page:第99版', '第99版'], ['日期:2050', '2050-01-01/2050-12-31'],
  ])('%s, which names what there is but not here, finds nothing and says so', (query, value) => {
    expect(ask(`书屋 ${query}`)).toMatchObject({ ids: '', ignored: [], understood: [{ values: [value], held: false }] });
    expect(ask(`书屋 -${query}`)).toMatchObject({ ids: 'ab', ignored: [] });
    expect(ask(`${query}|标题:宣讲`)).toMatchObject({ ids: 'c', ignored: [] });
  });

  it.each([['区:密', '区:密'], ['版:无名', '版:无名'], ['district:venus', 'district:venus'], ['类:劳模', '类:劳模']])('%s, which may be half typed, is left out as it was typed', (query, ignored) => {
    expect(ask(query)).toMatchObject({ ids: 'abcd', ignored: [ignored] });
  });

  it('that names nothing is text where some story prints just that', () => {
    expect(ask('区:火星')).toMatchObject({ ids: 'b', ignored: [], understood: [] });
  });

  it('is read before folding: its name in other characters is text', () => {
    expect(ask('區:海淀')).toMatchObject({ ids: '', ignored: [] });
  });

  it('says what it was taken to mean', () => {
    expect(ask('区:hd 单位:朝阳 日期:2022-11').understood).toEqual([
      { term: '区:hd', values: ['海淀区'], held: true }, { term: '单位:朝阳', values: ['朝阳区总工会'], held: true }, { term: '日期:2022-11', values: ['2022-11-01/2022-11-30'], held: true },
    ]);
  });

  it('marks hits in the headline too', () => {
    expect(ask('书屋').hits.map(({ marked }) => marked.headline)).toEqual([[{ text: '书屋', hit: true }, { text: '开门', hit: false }], undefined]);
    expect(ask('类:慰问').hits.map(({ marked }) => marked)).toEqual([{}]);
  });

  it('of a reporter shows where that reporter is named, not another of the same family name', () => {
    const parts = ask('记者:甲').hits[0]?.snippet?.parts ?? [];
    expect(parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe('本报讯（记者 [甲]）');
    const both = ask('记者:丁').hits[0]?.snippet?.parts ?? [];
    expect(both.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['丙丁']);
  });

  it('of a date holds for no story that could not be read', () => {
    const unread = createTextSearch(cards, new Map(), fold);
    for (const query of ['日期:不详', '日期:2022']) expect(search.browse({ query, filters: NO_FILTERS, sort: 'page' }, unread).total).toBe(0);
  });

  it('of a district counts mentioned ones where the filters do', () => {
    expect(ask('区:海淀', { ...NO_FILTERS, mentioned: true }).ids).toBe('ac');
  });
});

describe('the reasons of a hit', () => {
  const chosen = (facet: 'district' | 'organization' | 'date', value: string): FilterSet => ({ ...NO_FILTERS, [facet]: { include: [value], exclude: [] } });

  it('name the story’s own value and what was asked for, from filters and query', () => {
    expect(ask('', chosen('organization', '北京市总工会')).hits.map(({ reasons }) => reasons.map(({ value, asked }) => [value, asked]))).toEqual([
      [['海淀区总工会', '北京市总工会']], [['朝阳区总工会', '北京市总工会']], [['北京市总工会', null]],
    ]);
    expect(ask('区:朝阳').hits[0]?.reasons).toEqual([{ facet: 'district', value: '朝阳区', asked: null, sentence: null }]);
    expect(ask('', chosen('date', '2022')).hits[1]?.reasons.map(({ value, asked }) => [value, asked])).toEqual([['2022-11', '2022'], ['2022-12', '2022']]);
    expect(ask('', chosen('district', '未标注区')).hits[0]?.reasons).toEqual([{ facet: 'district', value: '未标注区', asked: null, sentence: null }]);
    expect(ask('日期:2022-12').hits[0]?.reasons).toEqual([{ facet: 'date', value: '2022-11', asked: null, sentence: null }]);
    expect(ask('书屋').hits[0]?.reasons).toEqual([]);
  });

  it('tell first of what was asked for itself, and no sentence twice', () => {
    const twice = { ...madeStory(), id: 'both', organizations: [union('海淀区总工会', '北京市总工会'), union('北京市总工会', null)] };
    const both = createCollectionSearch({ cards: { pages, stories: [storyCard(twice, madePage([]))] }, facets: facetColumns([facetValuesOf(twice)]), entities: { organizations } });
    expect(both.browse({ query: '', filters: chosen('organization', '北京市总工会'), sort: 'page' }, null).hits[0]?.reasons.map(({ value }) => value)).toEqual(['北京市总工会', '海淀区总工会']);
    const story = madeStory();
    const reason = { facet: 'organization', value: '青山街道工会', asked: null, sentence: null } as const;
    const [explained] = explainHits([{ card: storyCard(story, madePage([])), marked: {}, snippet: null, reasons: [reason, reason] }], () => ({ story, source: MADE_SOURCE }));
    expect(explained?.reasons.map(({ sentence }) => sentence === null)).toEqual([false, true]);
  });

  it('carry the first sentence that the value rests on, its evidence marked', () => {
    const story = madeStory();
    const hit = { card: storyCard(story, madePage([])), marked: {}, snippet: null, reasons: [{ facet: 'organization', value: '青山街道工会', asked: null, sentence: null }] } as const;
    const [explained] = explainHits([hit], () => ({ story, source: MADE_SOURCE }));
    const parts = explained?.reasons[0]?.sentence?.parts ?? [];
    expect(parts.filter((part) => part.hit).map(({ text }) => text)).toEqual(['青山街道工会']);
    expect(parts.map(({ text }) => text).join('')).toBe(story.headline);
    expect(explainHits([hit], () => undefined)).toEqual([hit]);
  });
});
