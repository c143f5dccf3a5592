import { describe, expect, it } from 'vitest';
import { evidenceFor, mergeSpans } from './story-evidence.ts';
import { MADE_SOURCE, madeStory, spanOf } from '../domain/testing/made-story.ts';

describe('evidenceFor', () => {
  const story = madeStory();

  it('gives the sentence behind a value with the evidence marked', () => {
    const [evidence, ...rest] = evidenceFor(story, MADE_SOURCE, 'district', '朝阳区');
    expect(rest).toEqual([]);
    expect(evidence).toMatchObject({ place: 'paragraph', text: '丙丁区的队员表示感谢,继续干。', rules: ['place'] });
    expect(evidence?.marks.map((mark) => evidence.text.slice(...mark))).toEqual(['丙丁区']);
  });

  it('gives every place in the order of printing', () => {
    const found = evidenceFor(story, MADE_SOURCE, 'organization', '青山街道工会');
    expect(found.map(({ place }) => place)).toEqual(['headline', 'paragraph']);
  });

  it('shows evidence that a column break ran through as it reads after the repair', () => {
    const [evidence] = evidenceFor(story, MADE_SOURCE, 'eventType', '慰问关爱');
    expect(evidence?.text).toBe('“大家辛苦了。”');
    expect(evidence?.marks.map((mark) => evidence.text.slice(...mark))).toEqual(['大家辛苦了']);
  });

  it('cuts a sentence too long to show, and says on which sides', () => {
    const long = `甲${'字'.repeat(300)}单位${'字'.repeat(300)}。`;
    const reasons = [{ field: 'organization' as const, value: '单位', rule: 'named', source: [301, 303] as const }];
    const cut = { ...story, because: reasons, paragraphs: [long], sources: { ...story.sources, headline: [], byline: [], credit: [], paragraphs: [[{ at: 0, from: 0, length: long.length }]] } };
    const [evidence] = evidenceFor(cut, long, 'organization', '单位');
    expect(evidence).toMatchObject({ cutBefore: true, cutAfter: true, marks: [[59, 61]] });
    expect(evidence?.text).toHaveLength(120);
  });

  it('gives one sentence once, however many reasons rest on it', () => {
    const because = [...story.because, { field: 'district' as const, value: '朝阳区', rule: 'named', source: spanOf('队员') }];
    const [evidence, ...rest] = evidenceFor({ ...story, because }, MADE_SOURCE, 'district', '朝阳区');
    expect(rest).toEqual([]);
    expect(evidence?.marks.map((mark) => evidence.text.slice(...mark))).toEqual(['丙丁区', '队员']);
    expect(evidence?.rules).toEqual(['place', 'named']);
  });

  it('falls back to the document where a reason rests on a text outside the story', () => {
    const outside = { ...story, sources: { ...story.sources, headline: [] } };
    expect(evidenceFor(outside, MADE_SOURCE, 'organization', '青山街道工会')[0]).toMatchObject({ place: 'page', text: '青山街道工会慰问巡河队' });
  });

  it('has nothing for a value without a reason, or with one outside the document', () => {
    expect(evidenceFor(story, MADE_SOURCE, 'district', '海淀区')).toEqual([]);
    const because = [{ field: 'district' as const, value: '海淀区', rule: 'named', source: [9000, 9003] as const }];
    expect(evidenceFor({ ...story, because }, MADE_SOURCE, 'district', '海淀区')).toEqual([]);
  });
});

describe('mergeSpans', () => {
  it('joins spans that overlap or touch, in order', () => {
    expect(mergeSpans([[8, 9], [0, 2], [1, 4], [4, 5]])).toEqual([[0, 5], [8, 9]]);
  });
});
