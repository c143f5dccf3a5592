import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utterancesOf } from './utterances.ts';

const SEED = 20221109;
const anyText = fc.array(fc.constantFrom('会', '员', '职工', '，', '。', '、', '”', '“', '𠮷', 'a', ' ', '一二三四五六七八九十'), { maxLength: 80 }).map((all) => all.join(''));

test('a short sentence is said in one go', () => {
  expect(utterancesOf('“大家辛苦了，”主席说。')).toEqual(['“大家辛苦了，”主席说。']);
});

test('a long sentence is cut where a clause ends, with its marks', () => {
  const clause = '职工之家里有图书有茶水也有可以休息的地方';
  expect(utterancesOf(`“${clause}，”${clause}；${clause}。`)).toEqual([`“${clause}，”`, `${clause}；`, `${clause}。`]);
});

test('what draws nothing is not said', () => {
  expect(utterancesOf('甲\u202E乙\u0007丙。')).toEqual(['甲乙丙。']);
});

test(`every character is said once, in order, at most 40 in one go, and none is cut in two (seed ${SEED})`, () => {
  fc.assert(fc.property(anyText, (text) => {
    const pieces = utterancesOf(text);
    return pieces.join('') === text && pieces.every((piece) => piece !== '' && [...piece].length <= 40 && !/\p{Cs}/u.test(piece));
  }), { seed: SEED });
});
