import type { NameFinder } from './match-name.ts';
import { type NameUnits, spokenText } from './name-units.ts';

/** Goes through many names at once. */
export interface NameList {
  /** Calls back with the number and the rank of every name that fits, in order. */
  eachFit(finder: NameFinder, take: (number: number, rank: number) => void): void;
}

/** Many short texts as one, since looking through one long text is far faster than through many short ones. */
interface JoinedTexts {
  readonly text: string;
  readonly starts: Int32Array;
}

const SEPARATOR = '\n';

export function createNameList(names: readonly NameUnits[]): NameList {
  const printed = joinTexts(names.map(({ folded }) => folded));
  const spoken = joinTexts(names.map(spokenText));
  return {
    eachFit(finder, take) {
      const asPrinted = holding(printed, (from) => printed.text.indexOf(finder.printed, from));
      const { pattern, character } = finder;
      const asSpoken = pattern ? holding(spoken, (from) => search(spoken.text, pattern, from)) : character === null ? null : holding(printed, (from) => printed.text.indexOf(character, from));
      for (let number = 0; number < names.length; number += 1) {
        if (asPrinted[number] !== 1 && asSpoken?.[number] !== 1) continue;
        const name = names[number];
        const rank = name && ((asPrinted[number] === 1 ? finder.rankAsPrinted(name) : null) ?? (asSpoken?.[number] === 1 ? finder.rankAsSpoken(name) : null));
        if (typeof rank === 'number') take(number, rank);
      }
    },
  };
}

function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Int32Array(texts.length);
  let at = 0;
  texts.forEach((text, number) => {
    starts[number] = at;
    at += text.length + SEPARATOR.length;
  });
  return { text: texts.join(SEPARATOR), starts };
}

function search(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : -1;
}

/** 1 for each text that holds something, by number. @param next where in the joined text it stands next; -1 for nowhere */
function holding({ starts }: JoinedTexts, next: (from: number) => number): Uint8Array {
  const marks = new Uint8Array(starts.length);
  let number = 0;
  for (let at = next(0); at >= 0 && number < starts.length; at = next(starts[number] ?? 0)) {
    while (number + 1 < starts.length && (starts[number + 1] ?? 0) <= at) number += 1;
    marks[number] = 1;
    number += 1;
  }
  return marks;
}
