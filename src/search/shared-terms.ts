import { CITY_NAMES, DISTRICTS } from '../domain/district.ts';
import type { ComparedStory } from './compared-story.ts';

/** Length of the strings that texts are compared by, in UTF-16 units: most Chinese words have two, and names of drives, meetings and brands four or more. */
export const GRAM = 4;
/** What stands in brackets or quotation marks is a term of the paper's own making, unless it is a whole sentence. */
const QUOTED = /[“「『《〈]([^“”「」『』《》〈〉。！？，\n]{4,20})[”」』》〉]/gu;
/** Particles that no term begins or ends with. */
const LOOSE_START = /^[的了]+/u;
const LOOSE_END = /[的和与及]+$/u;

/** By UTF-16 unit: 1 a letter, a digit or a Han character, 2 anything else, 0 not looked at yet. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit belongs to a word; halves of surrogate pairs do. */
function isWordUnit(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = /^[\p{L}\p{N}\uD800-\uDFFF]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

/** Every place of a text where {@link GRAM} units of words stand in a row. */
export function* gramPlaces(text: string, from = 0, to = text.length): Generator<number> {
  let inRow = 0;
  for (let at = from; at < to; at += 1) {
    inRow = isWordUnit(text.charCodeAt(at)) ? inRow + 1 : 0;
    if (inRow >= GRAM) yield at - GRAM + 1;
  }
}

/**
 * The strings of {@link GRAM} units that stand out in a story: what it says more than once (a headline and its text, most of all), what it quotes, and the
 * section that it stands under. Two stories share countless others, which say nothing of what they are about.
 */
export function salientGrams({ original, folded, section }: ComparedStory): ReadonlySet<string> {
  const salient = new Set<string>();
  const seen = new Set<string>();
  for (const at of gramPlaces(folded)) {
    const gram = folded.slice(at, at + GRAM);
    if (seen.has(gram)) salient.add(gram);
    seen.add(gram);
  }
  for (const { 1: quoted = '', index } of original.matchAll(QUOTED)) {
    for (const at of gramPlaces(folded, index + 1, index + 1 + quoted.length)) salient.add(folded.slice(at, at + GRAM));
  }
  for (const at of gramPlaces(section)) salient.add(section.slice(at, at + GRAM));
  return salient;
}

/**
 * The longest strings that stand in both texts and of which every part stands out in both. The same ones whichever story comes first.
 * @param shared grams that stand out in both
 */
export function sharedStrings(one: ComparedStory, other: ComparedStory, shared: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const start of gramPlaces(one.folded)) {
    let end = start + GRAM;
    if (!shared.has(one.folded.slice(start, end))) continue;
    while (shared.has(one.folded.slice(end - GRAM + 1, end + 1)) && other.folded.includes(one.folded.slice(start, end + 1))) end += 1;
    found.add(one.folded.slice(start, end));
  }
  return [...found].filter((string) => ![...found].some((longer) => longer.length > string.length && longer.includes(string)));
}

/**
 * A shared string as a term to be shown: without loose particles, and without what hangs on to a term that one of the texts sets apart by itself.
 * Null where too little is left, or where it says no more than a district.
 */
export function termOf(string: string, one: ComparedStory, other: ComparedStory): string | null {
  const apart = apartTerm(string, [one.folded, other.folded]) ?? string;
  const term = apart.replace(LOOSE_START, '').replace(LOOSE_END, '');
  return term.length >= GRAM && beyondDistrict(term).length >= GRAM ? term : null;
}

/** The longest part, longer than half, that stands between two units of no word in one of the texts. */
function apartTerm(string: string, texts: readonly string[]): string | null {
  const least = Math.max(GRAM, Math.floor(string.length / 2) + 1);
  for (let length = string.length; length >= least; length -= 1) {
    for (let start = 0; start + length <= string.length; start += 1) {
      const part = string.slice(start, start + length);
      if (texts.some((text) => standsApart(text, part))) return part;
    }
  }
  return null;
}

function standsApart(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const after = at + part.length;
    if ((at === 0 || !isWordUnit(text.charCodeAt(at - 1))) && (after === text.length || !isWordUnit(text.charCodeAt(after)))) return true;
  }
  return false;
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
