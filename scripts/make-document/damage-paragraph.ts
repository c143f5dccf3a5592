import type { Random } from './random.ts';

/** A paragraph as its columns were printed. */
interface DamagedParagraph {
  readonly pieces: readonly string[];
  readonly duplicates: number;
}

/** Shortest stretch printed twice that a reader could tell from a repeated phrase. */
const SHORTEST_COPY = 24;
const LONGEST_COPY = 60;
/** One wrong character in a copy of so many may be the OCR's. */
const UNITS_PER_SLIP = 24;

/**
 * What the print columns and the OCR make of a paragraph: a column break inside a sentence, and a stretch printed twice, at the break or
 * inside, now and then with a wrong or a lost character.
 */
export function damageParagraph(random: Random, dateline: string, paragraph: string, chances: { breaks: number; duplicates: number }): DamagedParagraph {
  const text = dateline + paragraph;
  const pieces = random.chance(chances.breaks) ? breakColumns(random, text, dateline) : [text];
  if (!random.chance(chances.duplicates)) return { pieces, duplicates: 0 };
  const [first = '', second] = pieces;
  if (second !== undefined) {
    const copy = lastOf(first.slice(dateline.length), random.whole(SHORTEST_COPY, LONGEST_COPY));
    return copy.length < SHORTEST_COPY ? { pieces, duplicates: 0 } : { pieces: [first, slip(random, copy) + second], duplicates: 1 };
  }
  const from = dateline.length + random.whole(6, 30);
  const length = random.whole(SHORTEST_COPY, LONGEST_COPY);
  if (from + length + 4 > text.length) return { pieces, duplicates: 0 };
  const copied = text.slice(from, from + length);
  return { pieces: [text.slice(0, from + length) + slip(random, copied) + text.slice(from + length)], duplicates: 1 };
}

/** Cuts a paragraph inside a sentence or its dateline: never where a sentence ends, since no reader could tell that break from a paragraph's. */
function breakColumns(random: Random, text: string, dateline: string): readonly string[] {
  const places: number[] = [];
  const from = dateline === '' ? 1 : random.chance(0.1) ? 4 : dateline.length + 4;
  for (let at = from; at < text.length - 1; at += 1) if (!/[。！？”’…]$/u.test(text.slice(0, at)) && !/\s/u.test(text.slice(at - 1, at + 1))) places.push(at);
  if (places.length === 0) return [text];
  const cut = random.pick(places);
  return [text.slice(0, cut), text.slice(cut)];
}

function lastOf(text: string, length: number): string {
  return text.slice(Math.max(0, text.length - length));
}

function slip(random: Random, copy: string): string {
  if (copy.length < UNITS_PER_SLIP || random.chance(0.6)) return copy;
  const at = random.whole(4, copy.length - 5);
  // A digit that differs makes another text, not a copy.
  if (/\d/u.test(copy.slice(at, at + 1))) return copy;
  return copy.slice(0, at) + (random.chance(0.5) ? '囗' : '') + copy.slice(at + 1);
}
