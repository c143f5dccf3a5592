import { CITY_NAMES, DISTRICTS } from '../domain/district.ts';
import type { ComparedStory } from './compared-story.ts';

/** Length of the strings that texts are compared by, in UTF-16 units: most Chinese words have two, and names of drives, meetings and brands four or more. */
export const GRAM = 4;
/** What stands in brackets or quotation marks is a term of the paper's own making, unless it is a whole sentence. */
const QUOTED = /[“「『《〈]([^“”「」『』《》〈〉。！？，\n]{4,20})[”」』》〉]/gu;
/** Particles that no term begins or ends with. */
const LOOSE_START = /^[的了]+/u;
const LOOSE_END = /[的和与及]+$/u;

/** What separates words: as in {@link isWordUnit}. */
const NO_WORD = /[^\p{L}\p{N}\uD800-\uDFFF]+/u;

/** By UTF-16 unit: 1 a letter, a digit or a Han character, 2 anything else, 0 not looked at yet. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit belongs to a word; halves of surrogate pairs do. */
function isWordUnit(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = /^[\p{L}\p{N}\uD800-\uDFFF]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

/** Calls back for every place of a text where {@link GRAM} units of words stand in a row. */
export function eachGramPlace(text: string, take: (at: number) => void, from = 0, to = text.length): void {
  let inRow = 0;
  for (let at = from; at < to; at += 1) {
    inRow = isWordUnit(text.charCodeAt(at)) ? inRow + 1 : 0;
    if (inRow >= GRAM) take(at - GRAM + 1);
  }
}

/** What stands out in a story. */
export interface Salience {
  /** Strings of {@link GRAM} units. */
  readonly grams: ReadonlySet<string>;
  /** Where they stand in its folded texts, rising. */
  readonly places: readonly number[];
  /** Whole strings between two units of no word, {@link GRAM} units long or longer. */
  readonly apart: ReadonlySet<string>;
}

/**
 * What stands out in a story: what it says more than once (a headline and its text, most of all), what it quotes, and the section that it stands under.
 * Two stories share countless other strings, which say nothing of what they are about.
 */
export function findSalience({ original, folded, section }: ComparedStory): Salience {
  const grams = new Set<string>();
  const seen = new Set<string>();
  eachGramPlace(folded, (at) => {
    const gram = folded.slice(at, at + GRAM);
    if (seen.has(gram)) grams.add(gram);
    seen.add(gram);
  });
  for (const { 1: quoted = '', index } of original.matchAll(QUOTED)) {
    eachGramPlace(folded, (at) => grams.add(folded.slice(at, at + GRAM)), index + 1, index + 1 + quoted.length);
  }
  eachGramPlace(section, (at) => grams.add(section.slice(at, at + GRAM)));
  const places: number[] = [];
  eachGramPlace(folded, (at) => {
    if (grams.has(folded.slice(at, at + GRAM))) places.push(at);
  });
  return { grams, places, apart: new Set(folded.split(NO_WORD).filter(({ length }) => length >= GRAM)) };
}

/**
 * The longest strings that stand in both texts and of which every part stands out in both. The same ones whichever story comes first.
 * @param places of `one` where something stands out
 * @param shared grams that stand out in both
 */
export function sharedStrings(one: string, other: string, places: readonly number[], shared: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  let done = 0;
  for (const start of places) {
    const gram = one.slice(start, start + GRAM);
    if (!shared.has(gram)) continue;
    let end = start + GRAM;
    for (let at = other.indexOf(gram); at >= 0; at = other.indexOf(gram, at + 1)) {
      let length = GRAM;
      while (one.charCodeAt(start + length) === other.charCodeAt(at + length) && shared.has(one.slice(start + length - GRAM + 1, start + length + 1))) length += 1;
      end = Math.max(end, start + length);
    }
    // What lies in the string before it is a part of that.
    if (end > done) found.add(one.slice(start, end));
    done = Math.max(done, end);
  }
  const strings = [...found];
  return strings.filter((string) => !strings.some((longer) => longer.length > string.length && longer.includes(string)));
}

/**
 * A shared string as a term to be shown: without loose particles, and without what hangs on to a term that one of the texts sets apart by itself.
 * Null where too little is left, or where it says no more than a district.
 * @param apart of both stories
 */
export function termOf(string: string, apart: readonly ReadonlySet<string>[]): string | null {
  const term = (apartTerm(string, apart) ?? string).replace(LOOSE_START, '').replace(LOOSE_END, '');
  return term.length >= GRAM && beyondDistrict(term).length >= GRAM ? term : null;
}

/** The longest part, longer than half, that stands apart in one of the texts. */
function apartTerm(string: string, apart: readonly ReadonlySet<string>[]): string | null {
  const least = Math.max(GRAM, Math.floor(string.length / 2) + 1);
  for (let length = string.length; length >= least; length -= 1) {
    for (let start = 0; start + length <= string.length; start += 1) {
      const part = string.slice(start, start + length);
      if (apart.some((texts) => texts.has(part))) return part;
    }
  }
  return null;
}

/** Names of districts with and without their last character, and of the city, the longer first. */
const DISTRICT_WORDS = [...DISTRICTS.flatMap((name) => {
  const [plain = name] = name.split('(');
  return plain.length > 2 ? [plain, plain.slice(0, -1)] : [plain];
}), ...CITY_NAMES].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is left of a name without the districts and the city in it: sharing these is no reason. */
export function beyondDistrict(name: string): string {
  return DISTRICT_WORDS.reduce((left, word) => left.replaceAll(word, ''), name);
}

/** How many units two names have in common at their start. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
