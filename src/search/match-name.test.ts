import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '../text/fold.ts';
import { createPinyinReader } from '../text/pinyin.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createNameMatcher } from './match-name.ts';

const SEED = 20261121;
const matcher = createNameMatcher(PINYIN_TABLE, createFold(TRADITIONAL));
const marked = (typed: string, name: string): string | null => {
  const match = matcher.match(typed, name);
  return match && match.marks.map(([start, end]) => name.slice(start, end)).join(' ');
};
const rank = (typed: string, name: string): number => matcher.match(typed, name)?.rank ?? Number.POSITIVE_INFINITY;

describe('typed letters and the name they stand for', () => {
  it.each<[string, string, string | null]>([
    ['haidianqu', '海淀区', '海淀区'], ['hdq', '海淀区', '海淀区'], ['haidq', '海淀区', '海淀区'], ['hdqzgh', '海淀区总工会', '海淀区总工会'],
    ['hdzgh', '海淀区总工会', '海淀 总工会'], ['haidianzonggonghui', '海淀区总工会', '海淀 总工会'], ['hai dian', '海淀区', '海淀'], ["xi'an", '西安路', '西安'], ['HaiDian', '海淀区', '海淀'],
    ['haid', '海淀区', '海淀'], ['haidia', '海淀区', '海淀'], ['zgh', '海淀区总工会', '总工会'], ['dianqu', '海淀区', '淀区'], ['changan', '长安汽车', '长安'],
    ['chongqing', '重庆路', '重庆'], ['yinhang', '春风银行', '银行'], ['yinxing', '春风银行', null], ['lvyou', '旅游局', '旅游'], ['lüyou', '旅游局', '旅游'], ['zhanlue', '战略部', '战略'], ['zhanlve', '战略部', '战略'],
    ['zhgs', '中国公司', null], ['zhggs', '中国公司', '中国公司'], ['zhgs', '中华公司', '中华公司'], ['zhhgs', '中华公司', '中华公司'], ['c919', '国产C919飞机', 'C919'], ['gcc9', '国产C919飞机', '国产C9'], ['c9fj', '国产C919飞机', null],
    ['海dian', '海淀区', '海淀'], ['hai淀', '海淀区', '海淀'], ['海淀', '海淀区', '海淀'], ['總工會', '海淀区总工会', '总工会'], ['bajiaojd', '八角街道', '八角街道'],
    ['bajiaogw', '八角街道工委', '八角 工委'], ['qzgh', '海淀区总工会', '区总工会'], ['quhai', '海淀区', null], ['x', '海淀区', null], ['d', '海淀区', null], ['d', '“大厦”', '大'], ['', '海淀区', null], ['，', '海淀区', null],
  ])('%s in %s: %s', (typed, name, places) => {
    expect(marked(typed, name)).toBe(places);
  });

  it('puts the start of a name before a word of it, and that before its inside', () => {
    expect(rank('gh', '工会')).toBeLessThan(rank('gh', '区“工会”'));
    expect(rank('gh', '区“工会”')).toBeLessThan(rank('gh', '区工会'));
  });

  it('puts whole syllables before initials, nothing left out before something, a whole name before a longer one', () => {
    expect(rank('hai', '海')).toBeLessThan(rank('hai', '和安意'));
    expect(rank('hdzgh', '海淀总工会')).toBeLessThan(rank('hdzgh', '海淀区总工会'));
    expect(rank('hdq', '海淀区')).toBeLessThan(rank('hdq', '海淀区总工会'));
    expect(rank('haidian', '海淀区')).toBeLessThan(rank('haidian', '海淀区总工会'));
    expect(rank('海淀', '海淀区')).toBeLessThan(rank('海淀', '海淀区总工会'));
  });

  const reader = createPinyinReader(PINYIN_TABLE);
  const name = fc.array(fc.oneof(fc.constantFrom(...Object.values(PINYIN_TABLE.usual).flatMap((all) => Array.from(all.slice(0, 6)))), fc.constantFrom(...Object.keys(PINYIN_TABLE.words))), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

  it(`a name is found by its whole pinyin, by its initials and by any mixture, from any syllable on (seed ${SEED})`, () => {
    fc.assert(fc.property(name, fc.infiniteStream(fc.boolean()), fc.nat(), (text, choices, from) => {
      const syllables = reader.read(text).map(([syllable]) => syllable ?? '');
      // One letter alone is looked for at words only.
      const start = from % Math.max(1, text.length - 1);
      const initials = syllables.map((syllable) => syllable.charAt(0));
      const mixture = syllables.map((syllable, at) => (choices.next().value === true ? syllable : (initials[at] ?? '')));
      for (const typed of [syllables, initials, mixture]) {
        expect(matcher.match(typed.join(''), text)).not.toBeNull();
        expect(matcher.match(typed.slice(start).join(''), text)).not.toBeNull();
      }
      expect(marked(syllables.join("'"), text)).toBe(text);
    }), { seed: SEED, numRuns: 500 });
  });

  it(`what is half typed never loses a name (seed ${SEED})`, () => {
    fc.assert(fc.property(name, fc.nat(), (text, length) => {
      const typed = reader.read(text).map(([syllable]) => syllable ?? '').join('');
      expect(matcher.match(typed.slice(0, 1 + (length % typed.length)), text)).not.toBeNull();
    }), { seed: SEED, numRuns: 500 });
  });
});
