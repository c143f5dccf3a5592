/** Numbers for syllables, from 1 on, so that names are compared by small numbers. 0 is what has none. */
export interface SyllableNumbers {
  /** The same list for the same readings: names are many, and their characters few. */
  ofAll(readings: readonly string[]): readonly number[];
  /** A letter or digit is typed as it is: a syllable of itself. */
  ofLetter(letter: string): readonly number[];
  /** By number. */
  readonly syllables: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function createSyllableNumbers(known: Iterable<string>): SyllableNumbers {
  const syllables = ['', ...new Set([...LETTERS, ...known])];
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const lists = new Map<readonly string[], readonly number[]>();
  const letters = new Map(Array.from(LETTERS, (letter) => [letter, [numbers.get(letter) ?? 0]]));
  return {
    syllables,
    ofAll(readings) {
      const list = lists.get(readings) ?? readings.map((syllable) => numbers.get(syllable) ?? 0);
      lists.set(readings, list);
      return list;
    },
    ofLetter: (letter) => letters.get(letter) ?? [],
  };
}
