/** How a character may be read: numbers of its syllables, and the letters they begin with. */
export interface NumberedReadings {
  readonly numbers: readonly number[];
  /** Of the first reading; a space for none. */
  readonly initial: string;
  /** Of a further reading that begins otherwise; a space for none. */
  readonly otherInitial: string;
}

/** Numbers for syllables, from 1 on, so that names are compared by small numbers. 0 is what has none. */
export interface SyllableNumbers {
  /** The same answer for the same list: names are many, and their characters few. */
  of(readings: readonly string[]): NumberedReadings;
  /** A letter or digit is typed as it is: a syllable of itself. */
  ofLetter(letter: string): NumberedReadings;
  /** By number. */
  readonly syllables: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function createSyllableNumbers(known: Iterable<string>): SyllableNumbers {
  const syllables = ['', ...new Set([...LETTERS, ...known])];
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const remembered = new Map<readonly string[], NumberedReadings>();
  const numbered = (readings: readonly string[]): NumberedReadings => {
    const [initial = ' ', ...others] = readings.map((syllable) => syllable.charAt(0));
    return { numbers: readings.map((syllable) => numbers.get(syllable) ?? 0), initial, otherInitial: others.find((letter) => letter !== initial) ?? ' ' };
  };
  const letters = new Map(Array.from(LETTERS, (letter) => [letter, numbered([letter])]));
  return {
    syllables,
    of(readings) {
      const before = remembered.get(readings);
      if (before) return before;
      const made = numbered(readings);
      remembered.set(readings, made);
      return made;
    },
    ofLetter: (letter) => letters.get(letter) ?? numbered([]),
  };
}
