import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans } from '../../text/sourced-text.ts';
import { sourceAround, sourcePieces } from './source-pieces.ts';
import { readingRange } from '../../search/story-parts.ts';

const SEED = 20241107;

describe('sourcePieces', () => {
  it('tells what was kept from what was removed', () => {
    const { runs } = joinSpans('大家辛\n\n苦了', [[0, 3], [5, 7]]);
    expect(sourcePieces('大家辛\n\n苦了', runs)).toEqual([{ kind: 'kept', text: '大家辛' }, { kind: 'removed', text: '\n\n' }, { kind: 'kept', text: '苦了' }]);
  });

  it('does not show other stories that a jump passed over, forwards or backwards', () => {
    const source = `甲${'乙'.repeat(200)}丙`;
    const kinds = (spans: readonly (readonly [number, number])[]) => sourcePieces(source, joinSpans(source, spans).runs).map(({ kind }) => kind);
    expect(kinds([[0, 1], [201, 202]])).toEqual(['kept', 'skipped', 'kept']);
    expect(kinds([[201, 202], [0, 1]])).toEqual(['kept', 'skipped', 'kept']);
  });

  it(`shows the source whole where nothing was skipped (seed ${SEED})`, () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lengths, (steps) => {
        const source = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        let at = 0;
        const spans = steps.map(([kept, removed]) => {
          const span = [at, at + kept] as const;
          at += kept + removed;
          return span;
        });
        const end = spans.at(-1)?.[1] ?? 0;
        const { text, runs } = joinSpans(source, spans);
        const pieces = sourcePieces(source, runs);
        expect(pieces.map((piece) => piece.text).join('')).toBe(source.slice(0, end));
        expect(pieces.filter(({ kind }) => kind === 'kept').map((piece) => piece.text).join('')).toBe(text);
        expect(readingRange(runs, [0, source.length])).toEqual([0, text.length]);
      }),
      { seed: SEED },
    );
  });
});

describe('sourceAround', () => {
  it('gives the neighbourhood of a span without half characters', () => {
    expect(sourceAround('𠮷甲乙丙𠮷', [3, 4], 2)).toEqual({ left: '甲', right: '丙' });
  });
});
