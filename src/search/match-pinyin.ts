import { endsAt, type NameUnits } from './name-units.ts';
import { createPinyinSteps, type PinyinSteps } from './pinyin-steps.ts';
import type { SyllableNumbers } from './syllable-numbers.ts';

/** Looks for what was typed in names. */
export interface PinyinFinder {
  /**
   * How well a name fits, the lower the better; null where it does not. At the start of the name comes before at a word, and that before inside a
   * word ({@link RANK_OF_DEPTH} apart); then whole syllables, the right reading, nothing left out; then that nothing follows.
   */
  rank(name: NameUnits): number | null;
  /** Places of the matched characters in a name that fits, in order. */
  places(name: NameUnits): readonly number[];
}

export const RANK_OF_DEPTH = 256;
/** Costs of a step. */
const [INITIAL_ALONE, FURTHER_READING, LEFT_OUT, GOES_ON] = [2, 2, 4, 1];
const NEVER = 255;

interface Step {
  /** Letters of what was typed. */
  readonly length: number;
  readonly units: number;
  readonly cost: number;
}

/**
 * Finds typed letters by pinyin: whole syllables, initials and mixtures, the last syllable half typed; characters typed as they are stand for
 * themselves. A match begins at any syllable, and 区, 市, 县, 镇, 乡 and 街道 may be left out of it.
 * @param typed folded, letters and characters only, not empty
 */
export function createPinyinFinder(typed: string, numbers: SyllableNumbers): PinyinFinder {
  const steps = createPinyinSteps(typed, numbers);
  const width = typed.length + 1;
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
    for (const step of stepsFrom(name, unit, at, typed, steps)) best = Math.min(best, step.cost + costFrom(name, unit + step.units, at + step.length));
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
    for (let unit = 0; unit < name.places.length; unit += 1) {
      const depth = (name.depths[unit] ?? 0) * RANK_OF_DEPTH;
      if ((found && found.rank < depth) || !mayBegin(name, unit, typed, steps)) continue;
      const cost = costFrom(name, unit, 0);
      if (cost < NEVER && (!found || depth + cost < found.rank)) found = { unit, rank: depth + cost };
    }
    return found;
  };
  return {
    rank: (name) => begin(name)?.rank ?? null,
    places(name) {
      const places: number[] = [];
      let unit = begin(name)?.unit ?? name.places.length;
      for (let at = 0; at < typed.length && unit < name.places.length;) {
        const cost = costFrom(name, unit, at);
        const step = stepsFrom(name, unit, at, typed, steps).find((one) => one.cost + costFrom(name, unit + one.units, at + one.length) === cost);
        if (!step) break;
        if (step.length > 0) places.push(name.places[unit] ?? 0);
        unit += step.units;
        at += step.length;
      }
      return places;
    },
  };
}

/** A cheap first look at a unit. */
function mayBegin({ folded, places, readings }: NameUnits, unit: number, typed: string, steps: PinyinSteps): boolean {
  if (folded.charCodeAt(places[unit] ?? 0) === typed.charCodeAt(0)) return true;
  for (const syllable of readings[unit] ?? []) if (steps.initials(0, syllable).length > 0) return true;
  return false;
}

function stepsFrom({ folded, places, readings, optional }: NameUnits, unit: number, at: number, typed: string, steps: PinyinSteps): readonly Step[] {
  const found: Step[] = [];
  if (folded.charCodeAt(places[unit] ?? 0) === typed.charCodeAt(at)) found.push({ length: 1, units: 1, cost: 0 });
  readings[unit]?.forEach((syllable, index) => {
    const cost = index === 0 ? 0 : FURTHER_READING;
    const whole = steps.whole(at, syllable);
    if (whole > 0) found.push({ length: whole, units: 1, cost });
    for (const length of steps.initials(at, syllable)) if (length !== whole) found.push({ length, units: 1, cost: cost + INITIAL_ALONE });
  });
  const leavable = optional[unit] ?? 0;
  // A match never begins with what it leaves out.
  if (leavable > 0 && at > 0) found.push({ length: 0, units: leavable, cost: LEFT_OUT });
  return found;
}
