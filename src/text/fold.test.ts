import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { TRADITIONAL } from './traditional-table.ts';

const SEED = 20261121;
const fold = createFold(TRADITIONAL);
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('createFold', () => {
  it.each([
    ['width', 'Ｃ９１９，（ａ）！', 'c919,(a)!'],
    ['case', 'AbCÉΩ', 'abcéω'],
    ['case outside the basic plane', '𐐀', '𐐨'],
    ['half-width kana', 'ｱ｡', 'ア。'],
    ['quotes', '“连心桥”「娘家人」', '"连心桥""娘家人"'],
    ['apostrophes', '‘保冬供’', "'保冬供'"],
    ['dashes', '——–−－', '-----'],
    ['white space', 'a\u3000b\u00a0c\td', 'a b c d'],
    ['traditional characters', '職工書屋與圖書館', '职工书屋与图书馆'],
  ])('folds %s', (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves everything else alone: 一 is no dash, 。 no stop of another kind, 《》 no quotes', () => {
    expect(fold('一、二。《三》·〇𠮷')).toBe('一、二。《三》·〇𠮷');
  });

  it('keeps a character whose lower case is longer', () => {
    expect(fold('İ')).toHaveLength(1);
  });

  it('knows the lower case of every character of the basic plane that has one', () => {
    const plain = createFold('');
    const characters = Array.from({ length: 0xffff }, (_, unit) => String.fromCharCode(unit));
    const withLower = characters.filter((character) => character.toLowerCase() !== character && character.toLowerCase().length === 1);
    expect(withLower.filter((character) => plain(character) !== plain(character.toLowerCase()))).toEqual([]);
  });

  it('folds no 繁→简 without a table', () => {
    expect(createFold('')('職工')).toBe('職工');
  });

  it(`keeps the length, is the same when repeated, and folds each part as the whole (seed ${SEED})`, () => {
    fc.assert(fc.property(anyText, anyText, (left, right) => {
      const folded = fold(left + right);
      expect(folded).toHaveLength(left.length + right.length);
      expect(fold(folded)).toBe(folded);
      expect(folded).toBe(fold(left) + fold(right));
    }), { seed: SEED, numRuns: 500 });
  });

  it('folds texts longer than one chunk', () => {
    const text = '海淀區Ａ'.repeat(5000);
    expect(fold(text)).toBe('海淀区a'.repeat(5000));
  });

  it('has a table of characters only, each folded once', () => {
    expect(TRADITIONAL.length % 2).toBe(0);
    for (const character of TRADITIONAL) expect(fold(fold(character))).toBe(fold(character));
  });
});
