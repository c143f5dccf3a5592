/** Numbers for syllables, from 1 on, so that names are compared by small numbers. 0 is what has none. */
export interface SyllableNumbers {
  of(syllable: string): number;
  /** By number. */
  readonly syllables: readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits are typed as they are: syllables of themselves. */
export function createSyllableNumbers(known: Iterable<string>): SyllableNumbers {
  const syllables = ['', ...new Set([...LETTERS, ...known])];
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  return { syllables, of: (syllable) => numbers.get(syllable) ?? 0 };
}
