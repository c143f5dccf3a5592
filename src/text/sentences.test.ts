import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceSpans, trimmedSentenceSpans } from './sentences.ts';

const SEED = 20221109;
const anyText = fc.array(fc.constantFrom('会', '员', '。', '！', '”', '’', '“', '\n', ' ', ',', '𠮷', '?', '）'), { maxLength: 60 }).map((all) => all.join(''));

function sentences(text: string): string[] {
  return sentenceSpans(text).map(([start, end]) => text.slice(start, end));
}

describe('sentenceSpans', () => {
  it('ends a sentence after its mark and the closing quotes that follow', () => {
    expect(sentences('“一起干。”他说。真的？！好')).toEqual(['“一起干。”', '他说。', '真的？！', '好']);
  });

  it('ends a sentence at a line break', () => {
    expect(sentences('上一行\n下一行。')).toEqual(['上一行\n', '下一行。']);
  });

  it('has no sentence in an empty text', () => {
    expect(sentences('')).toEqual([]);
  });

  it(`covers every text wholly with adjoining spans (seed ${SEED})`, () => {
    fc.assert(fc.property(anyText, (text) => sentences(text).join('') === text), { seed: SEED });
  });
});

describe('trimmedSentenceSpans', () => {
  it(`loses white space only, and has it at no end (seed ${SEED})`, () => {
    fc.assert(fc.property(anyText, (text) => {
      const trimmed = trimmedSentenceSpans(text).map(([start, end]) => text.slice(start, end));
      return trimmed.every((sentence) => sentence !== '' && sentence === sentence.trim()) && trimmed.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
    }), { seed: SEED });
  });
});

describe('sentenceAround', () => {
  const text = '第一句。 第二句里有单位，写得很长。第三句。';
  const at = text.indexOf('单位');

  it('gives the sentence that holds the range, without white space at its ends', () => {
    expect(text.slice(...sentenceAround(text, [at, at + 2]))).toBe('第二句里有单位，写得很长。');
  });

  it('gives both sentences when the range lies in two', () => {
    expect(text.slice(...sentenceAround(text, [at, text.length - 2]))).toBe('第二句里有单位，写得很长。第三句。');
  });

  it('cuts a long sentence around the range, at the end of a clause where one is near', () => {
    expect(text.slice(...sentenceAround(text, [at, at + 2], 6))).toBe('里有单位，');
    expect(text.slice(...sentenceAround(text, [5, 7], 6))).toBe('第二句里有单');
  });

  it('refuses an empty range and one outside the text', () => {
    expect(() => sentenceAround(text, [3, 3])).toThrow(RangeError);
    expect(() => sentenceAround(text, [3, 999])).toThrow(RangeError);
  });

  it(`always holds the range and cuts no character (seed ${SEED})`, () => {
    const cases = fc.tuple(anyText, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(cases, ([sample, a, b, limit]) => {
        const letters = Array.from(sample);
        if (letters.length === 0) return;
        const first = a % letters.length;
        const last = first + 1 + (b % (letters.length - first));
        const range = [letters.slice(0, first).join('').length, letters.slice(0, last).join('').length] as const;
        const [start, end] = sentenceAround(sample, range, limit);
        expect(start <= range[0] && range[1] <= end).toBe(true);
        expect(sample.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
      }),
      { seed: SEED },
    );
  });
});
