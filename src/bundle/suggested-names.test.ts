import { describe, expect, it } from 'vitest';
import type { StoryDistrict } from '../domain/story.ts';
import { madeCard, madeStory } from '../domain/testing/made-story.ts';
import { facetColumns, facetValuesOf } from './facet-columns.ts';
import { suggestedNames } from './suggested-names.ts';

const district = (name: StoryDistrict['name'], role: StoryDistrict['role']): StoryDistrict => ({ name, role, basis: 'named', evidence: [name] });
const stories = [
  madeStory({ id: 'one', headline: '甲', districts: [district('朝阳区', 'primary'), district('海淀区', 'mentioned')] }),
  madeStory({ id: 'two', headline: '乙', districts: [district('朝阳区', 'mentioned')], organizations: [] }),
];
const organizations = ['青山街道工会', '乙丙厂'].map((name) => ({ id: `o-${name}`, name, type: 'union' as const, parent: null, aliases: [`${name}的别名`] }));
const names = suggestedNames(
  { cards: { pages: [], stories: stories.map(madeCard) }, entities: { organizations, people: [{ id: 'p-甲乙', name: '甲乙' }] }, facets: facetColumns(stories.map(facetValuesOf)) },
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
});
