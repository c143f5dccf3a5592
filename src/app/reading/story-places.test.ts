import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MADE_SOURCE, madeStory } from '../../domain/testing/made-story.ts';
import { joinSpans } from '../../text/sourced-text.ts';
import { placeAt, storyPlaces } from './story-places.ts';

const SEED = 20261121;
const story = madeStory();
const textOf = (places: ReturnType<typeof storyPlaces>): readonly string[] => places.map(({ part, span }) => {
  const paragraph = part === 2 ? story.paragraphs[0] : story.paragraphs[1];
  return paragraph?.slice(...span) ?? '';
});

describe('places in a story', () => {
  test('are the sentences of its body, each with the share of the text above it', () => {
    const places = storyPlaces(story);
    expect(textOf(places)).toEqual(['近日,青山街道工会走进河边。', '“大家辛苦了。”', '主席说。', '丙丁区的队员表示感谢,继续干。', '第二段没有断开。', '<script>alert(1)</script>甲\u202E乙。']);
    expect(places[0]?.share).toBe(0);
    const shares = places.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  test('each begins in the document where its sentence does, across a column break too', () => {
    for (const { part, span: [start], source: [from] } of storyPlaces(story)) {
      const paragraph = (part === 2 ? story.paragraphs[0] : story.paragraphs[1]) ?? '';
      expect(MADE_SOURCE.charAt(from)).toBe(paragraph.charAt(start));
    }
  });

  test('are kept through a rebuild that cuts the sentences elsewhere', () => {
    const kept = storyPlaces(story)[2]?.source[0] ?? -1;
    // A later build takes away what stood before, and makes one paragraph of two.
    const start = MADE_SOURCE.indexOf('苦了');
    const end = MADE_SOURCE.indexOf('乙。') + 2;
    const whole = joinSpans(MADE_SOURCE, [[start, end]]);
    const rebuilt = storyPlaces({ ...story, paragraphs: [whole.text], sources: { ...story.sources, paragraphs: [whole.runs] } });
    const place = placeAt(rebuilt, kept);
    expect(place && whole.text.slice(...place.span)).toBe('主席说。');
  });

  test('an offset outside the story stands for no place', () => {
    const places = storyPlaces(story);
    expect(placeAt(places, 0)).toBeNull();
    expect(placeAt(places, MADE_SOURCE.length + 5)).toBeNull();
    expect(placeAt([], 3)).toBeNull();
  });

  test(`every place is found again by its own offset, and by any inside it (seed ${SEED})`, () => {
    const places = storyPlaces(story);
    fc.assert(fc.property(fc.nat(places.length - 1), fc.nat(1000), (number, within) => {
      const place = places[number];
      if (!place) return;
      const [from, to] = place.source;
      expect(placeAt(places, from + (within % (to - from)))).toBe(place);
    }), { seed: SEED });
  });
});
