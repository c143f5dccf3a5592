import { describe, expect, it } from 'vitest';
import type { Facet } from '../domain/facet.ts';
import { MADE_SOURCE, madeCard, madeStory, spanOf } from '../domain/testing/made-story.ts';
import type { BrowseHit, HitReason } from './browse.ts';
import { explainHits } from './hit-reasons.ts';

const made = madeStory();
const dated = madeStory({
  date: { value: null, from: '2022-10-31', to: '2022-11-01', basis: '近日', certainty: 'likely' },
  because: [...made.because, { field: 'date', value: '2022-10-31/2022-11-01', rule: 'phrase', source: spanOf('近日') }],
});

/** The sentence given for one reason of a story; evidence stands in brackets. */
function sentenceFor(story: typeof made, facet: Facet, value: string): string | null {
  const reason: HitReason = { facet, value, asked: null, sentence: null };
  const hit: BrowseHit = { card: madeCard(story), marked: {}, snippet: null, reasons: [reason] };
  const [explained] = explainHits([hit], (id) => (id === story.id ? { story, source: MADE_SOURCE } : undefined));
  const sentence = explained?.reasons[0]?.sentence;
  return sentence?.parts.map(({ text, hit: marked }) => (marked ? `[${text}]` : text)).join('') ?? null;
}

describe('the sentence of a reason', () => {
  it.each(['2022-10', '2022-11'])('is that of the date’s days, for each of its months: %s', (month) => {
    expect(sentenceFor(dated, 'date', month)).toBe('[近日],青山街道工会走进河边。');
  });

  it('is absent where nothing says when, and where the date is not marked', () => {
    expect(sentenceFor(made, 'date', '2022-11')).toBeNull();
    expect(sentenceFor(dated, 'date', '日期不详')).toBeNull();
  });

  it.each<[Facet, string, string]>([
    ['district', '朝阳区', '[丙丁区]的队员表示感谢,继续干。'], ['organization', '青山街道工会', '[青山街道工会]慰问巡河队'], ['eventType', '慰问关爱', '“[大家辛苦了]。”'],
  ])('is that of its own facet and value: %s %s', (facet, value, sentence) => {
    expect(sentenceFor(dated, facet, value)).toBe(sentence);
    expect(sentenceFor(dated, facet, '没有的')).toBeNull();
  });
});
