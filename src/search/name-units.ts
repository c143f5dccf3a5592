import { isHan } from '../text/characters.ts';
import type { Readings } from '../text/pinyin.ts';
import type { SyllableNumbers } from './syllable-numbers.ts';

/** A name cut into units that can be typed: Han characters, letters and digits. There are many names, so what goes by unit is a text where it can be. */
export interface NameUnits {
  /** The folded name: as long as the name as printed. */
  readonly folded: string;
  /** Where each unit stands in it. */
  readonly places: readonly number[];
  /** Numbers of each unit's readings, the first one first; none for a character that the table does not have. */
  readonly readings: readonly (readonly number[])[];
  /** The letter that each unit begins with in its first reading; a space for none. */
  readonly initials: string;
  /** The same for a further reading that begins otherwise; empty where no unit has one. */
  readonly otherInitials: string;
  /** How many units may be left out from each on: 区 1, 街道 2, otherwise 0. */
  readonly optional: string;
  /** 0 for the first unit, 1 where a word begins behind a mark, 2 inside a word. */
  readonly depths: string;
}

const LETTER = /^[a-z0-9]$/;
const OPTIONAL = '区市县镇乡';
const OPTIONAL_PAIR = '街道';
/** How the first characters of these are read. */
export const OPTIONAL_READINGS: readonly string[] = ['qu', 'shi', 'xian', 'zhen', 'xiang', 'jie'];

/** @param readings of the name's characters, by UTF-16 unit */
export function cutUnits(folded: string, readings: Readings, numbers: SyllableNumbers): NameUnits {
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) if (isHan(folded.charCodeAt(at)) || LETTER.test(folded.charAt(at))) places.push(at);
  const numbered = places.map((place) => (LETTER.test(folded.charAt(place)) ? numbers.ofLetter(folded.charAt(place)) : numbers.ofAll(readings[place] ?? [])));
  const initials = numbered.map((own) => own.map((number) => numbers.syllables[number]?.charAt(0) ?? ''));
  const others = initials.map(([first, ...rest]) => rest.find((letter) => letter !== first) ?? ' ').join('');
  return {
    folded, places, readings: numbered, initials: initials.map(([first]) => first ?? ' ').join(''), otherInitials: others.trim() === '' ? '' : others,
    optional: places.map((place, unit) => (unit === 0 ? 0 : OPTIONAL.includes(folded.charAt(place)) ? 1 : folded.startsWith(OPTIONAL_PAIR, place) ? 2 : 0)).join(''),
    depths: places.map((place, unit) => (unit === 0 ? 0 : places[unit - 1] === place - 1 ? 2 : 1)).join(''),
  };
}

const FIRST_SPOKEN = 0x100;
const APART = ' ';

/** The first readings of a name's units as one character each, then all other pairs of neighbours: for a first look at many names. */
export function spokenText({ readings }: NameUnits): string {
  const others = readings.flatMap((own, unit) => {
    const following = readings[unit + 1] ?? [0];
    if (own.length < 2 && following.length < 2) return [];
    return own.flatMap((one) => following.map((next) => APART + spokenCharacter(one) + spokenCharacter(next)));
  });
  return readings.map(([first]) => spokenCharacter(first ?? 0)).join('') + others.join('');
}

function spokenCharacter(number: number): string {
  return String.fromCharCode(FIRST_SPOKEN + number);
}

/** Two syllables in a row, each one of several, by their numbers; without a second one the first alone. */
export interface SpokenPair {
  readonly first: readonly number[];
  readonly second: readonly number[] | null;
}

/** Finds any of the pairs in a spoken text. */
export function spokenPattern(pairs: readonly SpokenPair[]): RegExp {
  const list = (numbers: readonly number[]): string => `[${numbers.map(spokenCharacter).join('')}]`;
  return new RegExp(pairs.map(({ first, second }) => list(first) + (second ? list(second) : '')).join('|'), 'g');
}

/** A digit of one of the texts. */
export function digitAt(digits: string, unit: number): number {
  return unit < digits.length ? digits.charCodeAt(unit) - 0x30 : 0;
}

/** Whether nothing but words that may be left out stands from this unit on. */
export function endsAt({ places, optional }: NameUnits, unit: number): boolean {
  let at = unit;
  while (digitAt(optional, at) > 0) at += digitAt(optional, at);
  return at >= places.length;
}
