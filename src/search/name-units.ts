import { isHan } from '../text/characters.ts';
import type { Readings } from '../text/pinyin.ts';
import type { SyllableNumbers } from './syllable-numbers.ts';

/** A name cut into units that can be typed: Han characters, letters and digits. All arrays go by unit. */
export interface NameUnits {
  /** The folded name: as long as the name as printed. */
  readonly folded: string;
  /** Where each unit stands in it. */
  readonly places: Uint16Array;
  /** Numbers of each unit's readings, the first one first; none for a character that the table does not have. */
  readonly readings: readonly (readonly number[])[];
  /** How many units may be left out from here on: 区 1, 街道 2. */
  readonly optional: Uint8Array;
  /** 0 for the first unit, 1 where a word begins behind a mark, 2 inside a word. */
  readonly depths: Uint8Array;
}

const LETTER = /^[a-z0-9]$/;
const OPTIONAL = '区市县镇乡';
const OPTIONAL_PAIR = '街道';
const NONE: readonly number[] = [];

/** @param readings of the name's characters, by UTF-16 unit */
export function cutUnits(folded: string, readings: Readings, numbers: SyllableNumbers): NameUnits {
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) if (isHan(folded.charCodeAt(at)) || LETTER.test(folded.charAt(at))) places.push(at);
  const numbersAt = (place: number): readonly number[] => {
    const character = folded.charAt(place);
    return LETTER.test(character) ? [numbers.of(character)] : (readings[place]?.map((syllable) => numbers.of(syllable)) ?? NONE);
  };
  return {
    folded, places: Uint16Array.from(places), readings: places.map(numbersAt),
    optional: Uint8Array.from(places, (place, unit) => (unit === 0 ? 0 : OPTIONAL.includes(folded.charAt(place)) ? 1 : folded.startsWith(OPTIONAL_PAIR, place) ? 2 : 0)),
    depths: Uint8Array.from(places, (place, unit) => (unit === 0 ? 0 : places[unit - 1] === place - 1 ? 2 : 1)),
  };
}

/** Whether nothing but words that may be left out stands from this unit on. */
export function endsAt({ places, optional }: NameUnits, unit: number): boolean {
  let at = unit;
  while ((optional[at] ?? 0) > 0) at += optional[at] ?? 0;
  return at >= places.length;
}
