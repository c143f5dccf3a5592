import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPinyinReader } from '../text/pinyin.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';
import { createNamesEncoder } from './encode-names.ts';

const SEED = 20261121;
const whole = createPinyinReader(PINYIN_TABLE);
const name = fc.array(fc.oneof(
  fc.constantFrom(...Object.values(PINYIN_TABLE.usual).flatMap((all) => Array.from(all.slice(0, 5)))), fc.constantFrom(...Object.keys(PINYIN_TABLE.words)), fc.constantFrom('，', 'A', '9', '𠮷'),
), { maxLength: 6 }).map((parts) => parts.join(''));

function fileOf(names: readonly string[], people: readonly (readonly string[])[] = []) {
  const encoder = createNamesEncoder();
  for (const one of names) encoder.add(one);
  for (const some of people) encoder.addPeople(some);
  return encoder.file([...new Set(people.flat())].sort().map((person) => ({ name: person })));
}

describe('the names file', () => {
  it(`reads every name of the collection as the whole table does, and does not depend on their order (seed ${SEED})`, () => {
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const file = fileOf(names);
      const reader = createPinyinReader(file);
      for (const one of names) expect(reader.read(one)).toEqual(whole.read(one));
      expect(JSON.stringify(fileOf([...names].reverse()))).toBe(JSON.stringify(file));
    }), { seed: SEED, numRuns: 100 });
  });

  it('holds only what the names need, in simplified characters', () => {
    expect(fileOf(['總行', '支部'])).toEqual({ usual: { bu: '部', xing: '行', zhi: '支', zong: '总' }, also: { hang: '行' }, words: { 总行: 'zong hang' }, people: [] });
  });

  it('reads surnames in names of people, wherever those stand, and counts the stories of each', () => {
    const file = fileOf(['曾经的单位', '访单小明'], [['单小明', '王某'], ['单小明']]);
    const reader = createPinyinReader(file);
    const read = (text: string) => reader.read(text).map(([syllable]) => syllable).join(' ');
    expect([read('单小明'), read('访单小明'), read('单位')]).toEqual(['shan xiao ming', 'fang shan xiao ming', 'dan wei']);
    expect(file.people).toEqual([2, 1]);
  });
});
