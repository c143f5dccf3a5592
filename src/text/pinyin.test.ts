import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPinyinReader, readPersonName } from './pinyin.ts';
import { PINYIN_TABLE, SURNAME_READINGS } from './pinyin-table.ts';

const SEED = 20261121;
const reader = createPinyinReader(PINYIN_TABLE);
const first = (text: string): string => reader.read(text).map(([syllable]) => syllable ?? '-').join(' ');

describe('the pinyin of names', () => {
  it.each([
    ['长安', 'chang an'], ['重庆', 'chong qing'], ['朝阳区', 'chao yang qu'], ['银行', 'yin hang'], ['音乐', 'yin yue'], ['大厦', 'da sha'], ['厦门', 'xia men'],
    ['北大', 'bei da'], ['校长', 'xiao zhang'], ['处长', 'chu zhang'], ['调研', 'diao yan'], ['旅游', 'lv you'], ['西藏', 'xi zang'], ['会计', 'kuai ji'], ['首都', 'shou du'],
    ['都市', 'du shi'], ['六里屯', 'liu li tun'], ['番禺', 'pan yu'], ['十里堡', 'shi li pu'], ['车公庄', 'che gong zhuang'], ['重阳', 'chong yang'], ['便民', 'bian min'],
    ['供销', 'gong xiao'], ['行业', 'hang ye'], ['行动', 'xing dong'], ['还款', 'hai kuan'],
  ])('reads %s as %s', (text, syllables) => {
    expect(first(text)).toBe(syllables);
  });

  it('allows a further reading just where no word settles the character', () => {
    expect(reader.read('银行')).toEqual([['yin'], ['hang']]);
    expect(reader.read('诗行')[1]).toEqual(['xing', 'hang']);
    expect(reader.read('音乐队')[1]).toEqual(['yue']);
    expect(reader.read('乐')[0]).toEqual(['le', 'yue']);
  });

  it.each([['曾某', 'zeng mou'], ['单小明', 'shan xiao ming'], ['解放', 'xie fang'], ['区先生', 'ou xian sheng'], ['仇和', 'qiu he'], ['查良', 'zha liang'], ['尉迟恭', 'yu chi gong'], ['尉犁', null], ['王乐', null], ['单', null]])(
    'reads the surname of %s as %s', (name, syllables) => {
      expect(readPersonName(name, reader, SURNAME_READINGS)).toBe(syllables);
    },
  );

  it('has nothing to say of what is no Han character', () => {
    expect(reader.read('A1，𠮷')).toEqual([[], [], [], [], []]);
  });

  it(`reads every unit of any text, and a word alike wherever it stands between marks (seed ${SEED})`, () => {
    const words = Object.keys(PINYIN_TABLE.words);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...words), (text, word) => {
      expect(reader.read(text)).toHaveLength(text.length);
      expect(reader.read(`${text}，${word}，`).slice(text.length + 1, -1).map(([syllable]) => syllable).join(' ')).toBe(PINYIN_TABLE.words[word]);
    }), { seed: SEED, numRuns: 200 });
  });

  it('gives words one syllable a character, of letters only', () => {
    for (const [word, syllables] of Object.entries({ ...PINYIN_TABLE.words, ...SURNAME_READINGS })) {
      expect(syllables.split(' ')).toHaveLength(word.length);
      expect(syllables).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    }
  });
});
