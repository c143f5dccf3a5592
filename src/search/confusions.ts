import { lookAlikesOf } from '../text/look-alikes.ts';
import { createPinyinReader } from '../text/pinyin.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';

/** What characters are taken for by ear and by eye. */
export interface Confusions {
  /** By UTF-16 unit of a folded text: the characters that sound like it, itself included. */
  homophones(text: string): readonly string[];
  /** Whether a text, as it is read in all likelihood, has the sound of a term; both folded and equally long. */
  soundsLike(text: string, term: string): boolean;
  /** Characters that look like one, itself not included. */
  readonly lookAlikes: (character: string) => string;
  /** Names of the collection that are read as typed Latin text, the best first. */
  readonly namesRead: (typed: string) => readonly string[];
}

/** From the whole table of pinyin, which the names of the bundle do not need: loaded when a term is found nowhere. */
export function createConfusions(namesRead: Confusions['namesRead']): Confusions {
  const reader = createPinyinReader(PINYIN_TABLE);
  const soundAlike = (syllable: string): string => (PINYIN_TABLE.usual[syllable] ?? '') + (PINYIN_TABLE.also[syllable] ?? '');
  return {
    homophones: (text) => reader.read(text).map((readings, at) => [...new Set(text.charAt(at) + readings.map(soundAlike).join(''))].join('')),
    soundsLike(text, term) {
      const wanted = reader.read(term);
      return reader.read(text).every(([syllable], at) => text.charAt(at) === term.charAt(at) || (syllable !== undefined && (wanted[at] ?? []).includes(syllable)));
    },
    lookAlikes: lookAlikesOf,
    namesRead,
  };
}
