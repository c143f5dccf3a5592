import type { SyllableNumbers } from './syllable-numbers.ts';

/** What a syllable takes of the typed letters from a place on. */
export interface PinyinSteps {
  /** Letters of the whole syllable, or all that are left if it begins with them; 0 where it does not fit. */
  whole(at: number, syllable: number): number;
  /** Letters of the longest initial that fits: 1 for s, 2 for sh, which may be typed as s too. */
  initial(at: number, syllable: number): number;
}

/** Looks every syllable up once for each place in `typed`. */
export function createPinyinSteps(typed: string, { syllables }: SyllableNumbers): PinyinSteps {
  const count = syllables.length;
  const whole = new Uint8Array(count * typed.length);
  const initials = new Uint8Array(count * typed.length);
  for (let at = 0; at < typed.length; at += 1) {
    const [first, second] = [typed.charAt(at), typed.charAt(at + 1)];
    for (let number = 1; number < count; number += 1) {
      const syllable = syllables[number] ?? '';
      if (first !== syllable.charAt(0)) continue;
      const slot = at * count + number;
      whole[slot] = Math.max(...spellings(syllable).map((spelling) => wholeLength(typed, at, spelling)));
      initials[slot] = second === 'h' && /^[zcs]h/.test(syllable) ? 2 : 1;
    }
  }
  return {
    whole: (at, syllable) => whole[at * count + syllable] ?? 0,
    initial: (at, syllable) => initials[at * count + syllable] ?? 0,
  };
}

/** 略 is typed lve and lue. */
function spellings(syllable: string): readonly string[] {
  return syllable.endsWith('ve') ? [syllable, syllable.replace('ve', 'ue')] : [syllable];
}

function wholeLength(typed: string, at: number, syllable: string): number {
  if (typed.startsWith(syllable, at)) return syllable.length;
  const rest = typed.length - at;
  return rest < syllable.length && syllable.startsWith(typed.slice(at)) ? rest : 0;
}
