import { describe, expect, it } from 'vitest';
import type { StoryDistrict } from '../domain/story.ts';
import { madeCard, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { facetColumns, facetValuesOf } from './facet-columns.ts';
import { createNameHelp } from './name-help.ts';
import { suggestedNames } from './suggested-names.ts';

const district = (name: StoryDistrict['name'], role: StoryDistrict['role']): StoryDistrict => ({ name, role, basis: 'named', evidence: [name] });
const READINGS = { usual: { jing: '经', kai: '开', qu: '区' }, also: {}, words: {} };
const stories = [
  madeStory({ id: 'one', headline: '甲', districts: [district('朝阳区', 'primary'), district('海淀区', 'mentioned')] }),
  madeStory({ id: 'two', headline: '乙', districts: [district('朝阳区', 'mentioned')], organizations: [] }),
];
const organizations = ['青山街道工会', '乙丙厂'].map((name) => ({ id: `o-${name}`, name, type: 'union' as const, parent: null, aliases: [`${name}的别名`] }));
const names = suggestedNames(
  { cards: { pages: [], stories: stories.map(madeCard), lengths: stories.map(() => 0) }, entities: { organizations, people: [{ id: 'p-甲乙', name: '甲乙' }] }, facets: facetColumns(stories.map(facetValuesOf)) },
  { usual: {}, also: {}, words: {}, people: [2] },
);
const offered = (kind: string) => names.filter((name) => name.kind === kind).map(({ value, id, count }) => ({ value, id, count }));

describe('the names that type-ahead offers', () => {
  it('hold the districts that stories only mention, and count every story that names one', () => {
    expect(offered('district')).toEqual([{ value: '朝阳区', id: '朝阳区', count: 2 }, { value: '海淀区', id: '海淀区', count: 1 }]);
  });

  it('hold organizations with their other forms, people and headlines, by id, with their stories', () => {
    expect(offered('organization')).toEqual([{ value: '青山街道工会', id: 'o-青山街道工会', count: 1 }, { value: '乙丙厂', id: 'o-乙丙厂', count: 0 }]);
    expect(names.filter(({ aliases }) => aliases.length > 0).map(({ aliases }) => aliases)).toEqual([['青山街道工会的别名'], ['乙丙厂的别名']]);
    expect(offered('person')).toEqual([{ value: '甲乙', id: 'p-甲乙', count: 2 }]);
    expect(offered('headline')).toEqual([{ value: '甲', id: 'one', count: 1 }, { value: '乙', id: 'two', count: 1 }]);
  });

  it('hold what people call a district beside its name', () => {
    const area = madeStory({ districts: [district('经济技术开发区(亦庄)', 'primary')] });
    const collection = { cards: { pages: [], stories: [madeCard(area)], lengths: [0] }, entities: { organizations: [], people: [] }, facets: facetColumns([facetValuesOf(area)]) };
    expect(suggestedNames(collection, { ...READINGS, people: [] })[0]).toMatchObject({ value: '经济技术开发区(亦庄)', aliases: ['经开区'] });
    const help = createNameHelp({ ...READINGS, people: [] }, createFold(TRADITIONAL));
    const offer = (typed: string) => help.suggest({ ...collection, build: '', counts: { documents: 1, stories: 1, repairs: 0, warnings: 0 }, aliases: {} }, typed)[0];
    for (const typed of ['经开', 'jkq', 'jingkai']) expect(offer(typed)).toMatchObject({ value: '经济技术开发区(亦庄)', alias: '经开区' });
  });

  it('count for an organization the stories of those below it, each once', () => {
    const organization = (name: string) => ({ name, type: 'union' as const, role: 'organizer' as const, parent: null, surfaces: [name] });
    const [one, two] = [madeStory({ id: 'one', organizations: [organization('甲'), organization('乙')] }), madeStory({ id: 'two', organizations: [organization('甲')] })];
    const tree = [['甲', '丙'], ['乙', '丙'], ['丙', null]] as const;
    const offers = suggestedNames({
      cards: { pages: [], stories: [], lengths: [] }, facets: facetColumns([one, two].map(facetValuesOf)),
      entities: { organizations: tree.map(([name, parent]) => ({ id: name, name, type: 'union', parent, aliases: [] })), people: [] },
    }, { ...READINGS, people: [] });
    expect(offers.filter(({ kind }) => kind === 'organization').map(({ value, count }) => [value, count])).toEqual([['甲', 2], ['乙', 1], ['丙', 2]]);
  });
});
