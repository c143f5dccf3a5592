import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '../text/fold.ts';
import { createPinyinReader } from '../text/pinyin.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';
import { createNameMatcher } from './match-name.ts';
import { createNameList } from './name-list.ts';

const SEED = 20261121;
const matcher = createNameMatcher(PINYIN_TABLE, createFold(''));
const reader = createPinyinReader(PINYIN_TABLE);
// Many readings, omissions, marks, letters; few characters, so that much fits.
const name = fc.string({ unit: fc.constantFrom(...'长重行乐还率都调曾海淀区街道县市镇乡安西先啊恩略女C9，“”'), maxLength: 9 });

describe('a list of names', () => {
  it(`names those that fit one by one, with the same ranks (seed ${SEED})`, () => {
    const typing = fc.tuple(name, fc.nat(), fc.nat(), fc.infiniteStream(fc.nat(3)), fc.nat());
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), typing, (names, [spoken, pick, from, choices, length]) => {
      const text = (names.length > 0 && pick % 4 > 0 ? names[pick % names.length] : spoken) ?? '';
      const syllables = reader.read(text).map((readings, at) => {
        const choice = choices.next().value as number;
        const syllable = readings[choice % Math.max(1, readings.length)] ?? text.charAt(at);
        return choice === 0 ? syllable.charAt(0) : choice === 1 ? text.charAt(at) : syllable;
      });
      const whole = syllables.slice(from % (syllables.length + 1)).join('');
      const typed = whole.slice(0, 1 + (length % Math.max(1, whole.length)));
      const finder = matcher.find(typed);
      const found: [number, number][] = [];
      if (finder) createNameList(names.map((one) => matcher.prepare(one))).eachFit(finder, (number, rank) => found.push([number, rank]));
      expect(found).toEqual(names.flatMap((one, number) => {
        const match = matcher.match(typed, one);
        return match ? [[number, match.rank]] : [];
      }));
    }), { seed: SEED, numRuns: 3000 });
  });
});
