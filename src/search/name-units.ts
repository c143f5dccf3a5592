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

const OPTIONAL = '区市县镇乡';
const OPTIONAL_PAIR = '街道';
/** How the first characters of these are read. */
export const OPTIONAL_READINGS: readonly string[] = ['qu', 'shi', 'xian', 'zhen', 'xiang', 'jie'];

/**
 * One pass over the name: with many stories there are many names.
 * @param readings of the name's characters, by UTF-16 unit
 */
export function cutUnits(folded: string, readings: Readings, numbers: SyllableNumbers): NameUnits {
  const [places, numbered]: [number[], (readonly number[])[]] = [[], []];
  let [initials, others, optional, depths] = ['', '', '', ''];
  for (let at = 0, last = -1; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!isHan(code) && !isLetter(code)) continue;
    const read = isLetter(code) ? numbers.ofLetter(folded.charAt(at)) : numbers.of(readings[at] ?? []);
    optional += last < 0 ? '0' : OPTIONAL.includes(folded.charAt(at)) ? '1' : folded.startsWith(OPTIONAL_PAIR, at) ? '2' : '0';
    depths += last < 0 ? '0' : last === at - 1 ? '2' : '1';
    initials += read.initial;
    others += read.otherInitial;
    numbered.push(read.numbers);
    places.push(at);
    last = at;
  }
  return { folded, places, readings: numbered, initials, otherInitials: others.trim() === '' ? '' : others, optional, depths };
}

/** a to z and 0 to 9. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
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
