import { expect, it } from 'vitest';
import { applyCorrections } from '../../enrich/apply-corrections.ts';
import { MADE_SOURCE, madeStory } from '../../domain/testing/made-story.ts';
import { likelySentence, storySentences } from './story-sentences.ts';

it('gives every sentence of the printed texts, in order, and each proves an added value', () => {
  const story = madeStory();
  const sentences = storySentences(story);
  expect(sentences[0]).toBe(story.headline);
  expect(sentences.filter((sentence) => story.paragraphs.some((text) => text.includes(sentence))).join('')).toBe(story.paragraphs.join(''));
  expect(sentences).not.toContain(story.byline.text);
  for (const evidence of sentences) {
    const { judged, value: [corrected] } = applyCorrections([story], [{ story: story.id, facet: 'eventType', value: '参观交流', change: 'add', evidence }]);
    expect(judged.map(({ outcome }) => outcome)).toEqual(['applied']);
    expect(MADE_SOURCE.slice(...(corrected?.because.at(-1)?.source ?? [0, 0])).replaceAll('\n', '')).toBe(evidence);
  }
});

it('proposes the sentence that names the value, whole or by its short name', () => {
  const sentences = ['甲在某地。', '乙在朝阳的河边。', '丙在朝阳区。'];
  expect(likelySentence(sentences, '朝阳区')).toBe('丙在朝阳区。');
  expect(likelySentence(sentences.slice(0, 2), '朝阳区')).toBe('乙在朝阳的河边。');
  expect(likelySentence(sentences, '海淀区')).toBeNull();
});
