import { digitAt, endsAt, type NameUnits, OPTIONAL_READINGS, type SpokenPair, spokenPattern } from './name-units.ts';
import { createPinyinSteps, type PinyinSteps } from './pinyin-steps.ts';
import type { SyllableNumbers } from './syllable-numbers.ts';

/** Looks for what was typed in names. */
export interface PinyinFinder {
  /** Every name that fits holds it in its {@link spokenText}; null where a character as printed was typed first. */
  readonly pattern: RegExp | null;
  /**
   * How well a name fits, the lower the better; null where it does not. At the start of the name comes before at a word, and that before inside a
   * word ({@link RANK_OF_DEPTH} apart); then whole syllables, the right reading, that nothing follows and nothing is left out.
   */
  rank(name: NameUnits): number | null;
  /** Places of the matched characters in a name that fits, in order. */
  places(name: NameUnits): readonly number[];
}

export const RANK_OF_DEPTH = 256;
/** What it costs that the name goes on behind what was matched. */
export const GOES_ON = 2;
/** Costs of a step. */
const [INITIAL_ALONE, FURTHER_READING, LEFT_OUT] = [2, 2, 1];
const NEVER = 255;
/** z */
const LAST_LETTER = 0x7a;
/** Otherwise characters as printed may stand behind the first syllable. */
const LETTERS_FIRST = /^[a-z0-9]+$/;

/**
 * Finds typed letters by pinyin: whole syllables, initials and mixtures, the last syllable half typed; characters typed as they are stand for
 * themselves. A match begins at any syllable (one letter alone at a word), and 区, 市, 县, 镇, 乡 and 街道 may be left out of it.
 * @param typed folded, letters and characters only, not empty
 */
export function createPinyinFinder(typed: string, numbers: SyllableNumbers): PinyinFinder {
  const steps = createPinyinSteps(typed, numbers);
  const width = typed.length + 1;
  const second = typed.charCodeAt(1);
  // What the rest costs, by unit and place in `typed`. A cost is of the name at hand where its stamp is the present one.
  let costs = new Uint8Array(0);
  let stamps = new Uint32Array(0);
  let stamp = 0;

  const costFrom = (name: NameUnits, unit: number, at: number): number => {
    if (at === typed.length) return endsAt(name, unit) ? 0 : GOES_ON;
    if (unit >= name.places.length) return NEVER;
    const slot = unit * width + at;
    if (stamps[slot] === stamp) return costs[slot] ?? NEVER;
    let best = NEVER;
    eachStep(name, unit, at, typed, steps, (length, units, cost) => {
      best = Math.min(best, cost + costFrom(name, unit + units, at + length));
    });
    stamps[slot] = stamp;
    costs[slot] = best;
    return best;
  };
  const begin = (name: NameUnits): { readonly unit: number; readonly rank: number } | null => {
    stamp += 1;
    if (costs.length < name.places.length * width) {
      costs = new Uint8Array(name.places.length * width);
      stamps = new Uint32Array(costs.length);
    }
    let found: { readonly unit: number; readonly rank: number } | null = null;
    for (let unit = nextStart(name, 0, typed); unit >= 0; unit = nextStart(name, unit + 1, typed)) {
      const depth = digitAt(name.depths, unit) * RANK_OF_DEPTH;
      if ((found && found.rank < depth) || (typed.length === 1 && depth > RANK_OF_DEPTH) || !mayFollow(name, unit, steps, second)) continue;
      const cost = costFrom(name, unit, 0);
      if (cost < NEVER && (!found || depth + cost < found.rank)) found = { unit, rank: depth + cost };
    }
    return found;
  };
  return {
    pattern: startPattern(typed, numbers, steps),
    rank: (name) => begin(name)?.rank ?? null,
    places(name) {
      const places: number[] = [];
      let unit = begin(name)?.unit ?? name.places.length;
      for (let at = 0; at < typed.length && unit < name.places.length;) {
        const cost = costFrom(name, unit, at);
        const best: (readonly [number, number])[] = [];
        eachStep(name, unit, at, typed, steps, (length, units, own) => {
          if (own + costFrom(name, unit + units, at + length) === cost) best.push([length, units]);
        });
        const [length, units] = best[0] ?? [typed.length, 1];
        if (length > 0) places.push(name.places[unit] ?? 0);
        unit += units;
        at += length;
      }
      return places;
    },
  };
}

/** The first syllable with whatever length it takes of what was typed, followed by one that may begin there. */
function startPattern(typed: string, { syllables }: SyllableNumbers, steps: PinyinSteps): RegExp | null {
  if (!LETTERS_FIRST.test(typed)) return null;
  const pairs: SpokenPair[] = [];
  for (let length = 1; length <= typed.length; length += 1) {
    const first = [...syllables.keys()].filter((number) => steps.whole(0, number) === length || steps.initial(0, number) >= length);
    if (first.length === 0) continue;
    const letter = typed.charAt(length);
    const second = [...syllables.keys()].filter((number) => syllables[number]?.startsWith(letter) || OPTIONAL_READINGS.includes(syllables[number] ?? ''));
    pairs.push({ first, second: length === typed.length ? null : second });
  }
  return pairs.length === 0 ? null : spokenPattern(pairs);
}

/** The next unit that may begin with what was typed first; -1 for none. */
function nextStart(name: NameUnits, from: number, typed: string): number {
  if (name.otherInitials === '' && typed.charCodeAt(0) <= LAST_LETTER) return name.initials.indexOf(typed.charAt(0), from);
  for (let unit = from; unit < name.places.length; unit += 1) if (mayStand(name, unit, typed.charCodeAt(0))) return unit;
  return -1;
}

/** Whether a unit may begin with a letter, or is the character typed. */
function mayStand({ initials, otherInitials, folded, places }: NameUnits, unit: number, code: number): boolean {
  if (initials.charCodeAt(unit) === code || (otherInitials !== '' && otherInitials.charCodeAt(unit) === code)) return true;
  return code > LAST_LETTER && folded.charCodeAt(places[unit] ?? 0) === code;
}

/** A cheap second look: whether what was typed second may stand in the syllable of the first or begin what follows. */
function mayFollow(name: NameUnits, unit: number, steps: PinyinSteps, code: number): boolean {
  if (Number.isNaN(code) || digitAt(name.optional, unit + 1) > 0 || mayStand(name, unit + 1, code)) return true;
  for (const syllable of name.readings[unit] ?? []) if (steps.whole(0, syllable) > 1 || steps.initial(0, syllable) > 1) return true;
  return false;
}

/** Calls back with every way to go on from a unit: letters of what was typed, units, cost. */
function eachStep({ folded, places, readings, optional }: NameUnits, unit: number, at: number, typed: string, steps: PinyinSteps, take: (length: number, units: number, cost: number) => void): void {
  if (folded.charCodeAt(places[unit] ?? 0) === typed.charCodeAt(at)) take(1, 1, 0);
  const own = readings[unit] ?? [];
  for (let index = 0; index < own.length; index += 1) {
    const syllable = own[index] ?? 0;
    const cost = index === 0 ? 0 : FURTHER_READING;
    const whole = steps.whole(at, syllable);
    if (whole > 0) take(whole, 1, cost);
    for (let length = steps.initial(at, syllable); length > 0; length -= 1) if (length !== whole) take(length, 1, cost + INITIAL_ALONE);
  }
  const leavable = digitAt(optional, unit);
  // A match never begins with what it leaves out.
  if (leavable > 0 && at > 0) take(0, leavable, LEFT_OUT);
}
