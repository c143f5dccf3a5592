/** How characters and words are read. Syllables are without tone, ü is v: 绿 lv. */
export interface ReadingTable {
  /** By syllable: the characters that are usually read so. Simplified characters only. */
  readonly usual: Readonly<Record<string, string>>;
  /** By syllable: the characters that are often read so too. */
  readonly also: Readonly<Record<string, string>>;
  /** Words that settle how their characters are read, as syllables with spaces between: 银行 is `yin hang`. */
  readonly words: Readonly<Record<string, string>>;
}

/** Readings of the UTF-16 units of a text, the right one first; none where a unit is no Han character of the table. */
export type Readings = readonly (readonly string[])[];

/** Reads names. A text of simplified characters; {@link simplify} makes it one. */
export interface PinyinReader {
  /** A further reading of a character stands there only where no word settles it. The longest word counts, from the left. */
  read(text: string): Readings;
  /** The words that settle something in a text. */
  wordsIn(text: string): readonly string[];
}

const NONE: readonly string[] = [];

export function createPinyinReader({ usual, also, words }: ReadingTable): PinyinReader {
  const characters = new Map<string, string[]>();
  for (const [syllable, all] of Object.entries(usual)) for (const character of all) characters.set(character, [syllable]);
  for (const [syllable, all] of Object.entries(also)) for (const character of all) characters.get(character)?.push(syllable);
  const settled = new Map(Object.entries(words).map(([word, syllables]) => [word, syllables.split(' ').map((syllable) => [syllable])]));
  const longest = longestByStart(settled.keys());
  const wordAt = (text: string, at: number): string | null => {
    for (let length = Math.min(longest.get(text.charAt(at)) ?? 0, text.length - at); length > 1; length -= 1) {
      const word = text.slice(at, at + length);
      if (settled.has(word)) return word;
    }
    return null;
  };
  return {
    read(text) {
      const readings: (readonly string[])[] = [];
      while (readings.length < text.length) {
        const word = wordAt(text, readings.length);
        if (word === null) readings.push(characters.get(text.charAt(readings.length)) ?? NONE);
        else for (const settledReading of settled.get(word) ?? []) readings.push(settledReading);
      }
      return readings;
    },
    wordsIn(text) {
      const found: string[] = [];
      for (let at = 0; at < text.length;) {
        const word = wordAt(text, at);
        if (word !== null) found.push(word);
        at += word?.length ?? 1;
      }
      return found;
    },
  };
}

/** By first character: the length of the longest word that begins with it. */
function longestByStart(words: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const word of words) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  return longest;
}

/**
 * How a person's name is read where the surname is read otherwise than the table says (曾 zeng, 单 shan, 尉迟 yu chi), as syllables with spaces
 * between; null where the table has it right.
 * @param surnames such surnames, read the same way
 */
export function readPersonName(name: string, reader: PinyinReader, surnames: Readonly<Record<string, string>>): string | null {
  const surname = [name.slice(0, 2), name.slice(0, 1)].find((start) => Object.hasOwn(surnames, start) && start.length < name.length);
  if (surname === undefined) return null;
  const given = reader.read(name.slice(surname.length)).map(([syllable]) => syllable);
  return given.includes(undefined) ? null : [surnames[surname], ...given].join(' ');
}
