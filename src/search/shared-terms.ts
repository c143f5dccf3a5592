import { CITY_NAMES, DISTRICTS } from '../domain/district.ts';
import type { ComparedStory } from './compared-story.ts';

/** Length of the strings that texts are compared by, in UTF-16 units: most Chinese words have two, and names of drives, meetings and brands four or more. */
export const GRAM = 4;
/** A term of so many units, two words of four, says by itself what it is about, as a section does. */
export const WHOLE_TERM = 8;
/** What stands in brackets or quotation marks is a term of the paper's own making, unless it is a whole sentence. */
const QUOTED = /[“「『《〈]([^“”「」『』《》〈〉。！？，\n]{4,20})[”」』》〉]/gu;
/** Particles and parts of numbers that no term begins or ends with. */
const LOOSE_START = /^[的了\d]+/u;
const LOOSE_END = /[的和与及第\d]+$/u;
/** Of a name without district and city. */
const LEAST_NAME = 2;
/** Sections of mixed news: a place in the paper, no subject. */
const MIXED_NEWS = /(?:要闻|新闻|简讯|短讯|快讯|快报|短波|传真|动态|播报|速递|速览|集锦|扫描|信息|资讯|一览|专栏|专版|故事)$/u;
/** The General Secretary is named and cited by every paper, whatever a story is about. */
const NAMED_EVERYWHERE = /总书记/u;
/** What a body of a district or below is called by without its name. */
const LEVEL = /^[区县镇乡街]/u;

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
  /** What it quotes as a term, {@link GRAM} units long or longer. */
  readonly quoted: ReadonlySet<string>;
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
  const quotations = new Set<string>();
  for (const { 1: quoted = '', index } of original.matchAll(QUOTED)) {
    quotations.add(folded.slice(index + 1, index + 1 + quoted.length));
    eachGramPlace(folded, (at) => grams.add(folded.slice(at, at + GRAM)), index + 1, index + 1 + quoted.length);
  }
  eachGramPlace(section, (at) => grams.add(section.slice(at, at + GRAM)));
  const places: number[] = [];
  eachGramPlace(folded, (at) => {
    if (grams.has(folded.slice(at, at + GRAM))) places.push(at);
  });
  return { grams, places, apart: new Set(folded.split(NO_WORD).filter(({ length }) => length >= GRAM)), quoted: quotations };
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
  return term.length >= GRAM && beyondDistrict(term).length >= GRAM && !NAMED_EVERYWHERE.test(term) ? term : null;
}

/** Whether a name or a title is that of somebody whom every paper names: that few stories of a small collection do so says nothing. */
export function isNamedEverywhere(title: string | null | undefined): boolean {
  return NAMED_EVERYWHERE.test(title ?? '');
}

/** Whether a section says what its stories are about. */
export function isSubjectSection(section: string): boolean {
  return section !== '' && !MIXED_NEWS.test(section);
}

/** Whether what two names have in common at their start is a name of its own, that of a company or a trade mark, rather than the district that both are in. */
export function isOwnName(start: string): boolean {
  return start.length >= GRAM && !LEVEL.test(start) && !DISTRICT_NAMES.some((name) => start.startsWith(name)) && beyondDistrict(start).length >= LEAST_NAME;
}

/**
 * Whether one of two stories is about a term: quotes it, or has most of it in a heading. A short one is made of everyday words as often as it is a name of something, so that both
 * have to have it in a heading, or one has to quote it: how few stories of a small collection say 桥梁纽带作用 or 工会干部 says nothing of how common that is.
 */
export function isSubject(term: string, stories: readonly { readonly headings: string; readonly quoted: ReadonlySet<string> }[]): boolean {
  if (stories.some(({ quoted }) => quoted.has(term))) return true;
  if (term.length < WHOLE_TERM) return stories.every(({ headings }) => headings.includes(term));
  const part = Math.ceil(term.length / 2);
  return stories.some(({ headings }) => Array.from({ length: term.length - part + 1 }, (_, start) => term.slice(start, start + part)).some((text) => headings.includes(text)));
}

/** Whether two terms have more than half of the shorter one in common. */
export function saysTheSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const part = Math.floor(short.length / 2) + 1;
  return Array.from({ length: short.length - part + 1 }, (_, start) => short.slice(start, start + part)).some((text) => long.includes(text));
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

/** Names of districts with and without their last character. */
const DISTRICT_NAMES = DISTRICTS.flatMap((name) => {
  const [plain = name] = name.split('(');
  return plain.length > 2 ? [plain, plain.slice(0, -1)] : [plain];
});
/** The same and the names of the city, the longer first. */
const DISTRICT_WORDS = [...DISTRICT_NAMES, ...CITY_NAMES].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What is left of a name without the districts and the city in it: sharing these is no reason. */
function beyondDistrict(name: string): string {
  return DISTRICT_WORDS.reduce((left, word) => left.replaceAll(word, ''), name);
}

/** How many units two names have in common at their start. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
