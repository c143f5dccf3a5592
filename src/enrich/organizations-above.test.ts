import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { storyFromText } from '../../scripts/story-from-text.ts';
import { enrichStory } from './enrich-story.ts';

const gazetteers = readGazetteers();

function parentsIn(paragraph: string) {
  const { story, source } = storyFromText({ id: 'test', headline: '短讯', paragraphs: [paragraph] });
  return enrichStory(story, { gazetteers, source, standingHead: null, issueDate: null }).parents.map(({ name, type, parent }) => [name, type, parent]);
}

const CITY = [['北京市总工会', 'union', '中华全国总工会'], ['中华全国总工会', 'union', null]];

describe('what stands above the organizations of a story', () => {
  it.each([
    ['近日，展览路街道总工会走访慰问职工。', [['西城区总工会', 'union', '北京市总工会'], ...CITY]],
    ['近日，西城区总工会走访慰问职工。', CITY],
    ['近日，展览路街道总工会和西城区总工会走访慰问职工。', [['西城区总工会', 'union', '北京市总工会'], ...CITY]],
    ['近日，河北省唐山市总工会走访慰问职工。', [['河北省总工会', 'union', '中华全国总工会'], ['中华全国总工会', 'union', null]]],
  ])('goes up to the top, whether the story names it or not: %s', (paragraph, parents) => {
    expect(parentsIn(paragraph)).toEqual(parents);
  });

  it('has the type that its name tells', () => {
    expect(parentsIn('近日，北京青禾纺织有限公司工会召开职工大会。')).toEqual([['北京青禾纺织有限公司', 'company', null]]);
    expect(parentsIn('近日，西城区文化和旅游局举办讲座。')).toEqual([['西城区', 'government', null]]);
  });

  it('is nothing where no organization has a parent', () => {
    expect(parentsIn('近日，职工们在公园里健步走。')).toEqual([]);
  });
});
