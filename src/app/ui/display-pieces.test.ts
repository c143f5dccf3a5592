import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointName, displayPieces, plainDisplay } from './display-pieces.ts';

const SEED = 20240615;

function commas(text: string): number {
  return displayPieces(text).filter((piece) => piece.kind === 'comma').length;
}

describe('displayPieces', () => {
  it('draws a half-width comma after Han as a full-width one and keeps the character', () => {
    expect(displayPieces('连日来,京城')).toEqual([{ kind: 'text', text: '连日来' }, { kind: 'comma', text: ',' }, { kind: 'text', text: '京城' }]);
  });

  it('reads through closing marks to the Han before them', () => {
    expect(commas('的“娘家人”,积极')).toBe(1);
    expect(commas('集团(北京),成立')).toBe(1);
  });

  it('draws a part as it is inside the whole', () => {
    expect(displayPieces('连日来,京城', [3, 5])).toEqual([{ kind: 'comma', text: ',' }, { kind: 'text', text: '京' }]);
    expect(displayPieces('连日来,京城', [1, 3])).toEqual([{ kind: 'text', text: '日来' }]);
  });

  it('leaves commas of numbers and of other scripts alone', () => {
    expect(commas('1,000人 Hello, world “OK”, 好')).toBe(0);
  });

  it('sets bidirectional and other control characters apart', () => {
    expect(displayPieces('甲\u202E乙')).toEqual([{ kind: 'text', text: '甲' }, { kind: 'control', text: '\u202E' }, { kind: 'text', text: '乙' }]);
    expect(codePointName('\u202E')).toBe('U+202E');
    expect(codePointName('\u0007')).toBe('U+0007');
  });

  it(`joins to the text itself (seed ${SEED})`, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => displayPieces(text).map((piece) => piece.text).join('') === text), { seed: SEED });
    const close = fc.array(fc.constantFrom('会', ',', '”', '\u2067', 'a', '1', '<'), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(fc.property(close, (text) => displayPieces(text).map((piece) => piece.text).join('') === text), { seed: SEED });
  });
});

describe('plainDisplay', () => {
  it('names what cannot be seen and leaves markup as text', () => {
    expect(plainDisplay('夏日,\u202E<script>')).toBe('夏日，[U+202E]<script>');
  });
});
