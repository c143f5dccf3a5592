/** Shortest overlap believed when it is exact, and when it holds an OCR slip: below, two texts may only be similar. UTF-16 units. */
const SHORTEST_EXACT = 10;
const SHORTEST_WITH_SLIPS = 16;
/** Where the first copy ends with a full stop, a short sentence may have been meant twice. */
const SHORTEST_SENTENCE = 20;
/** A copy of this length that begins inside a number is one, and one with a slip still shares a stretch of ten with the first. */
const SHORTEST_SURE = 24;
/** A copy of something further back: a phrase of this length may well come twice in one story. */
const SHORTEST_INSIDE = 36;
/** One slip in so many characters is a misread character; more is another text. Copies that adjoin need less proof than one further back. */
const UNITS_PER_SLIP = 20;
const UNITS_PER_SLIP_ADJOINING = 9;
const SEED = 6;
/** A slip may stand so near the start of the copy. */
const SEEDED = 10;
/** How many stray or wrong characters the second copy may begin with. */
const STRAY = 2;
const REACH = 1200;
/** Of the table of places; a power of two. */
const HASHES = 4096;
/** Where two texts differ in a number, or in which of two sides is meant, they are items of a list and no copies. */
const NUMERAL = /[0-9０-９一二三四五六七八九十百千万零两]/u;
const SIDE = /[甲乙丙丁东西南北上下左右前后内外男女老少新旧大小多高低]/u;

/** How much of a text's start stands before it already. */
export interface Overlap {
  /** UTF-16 units, 0 for none. */
  readonly length: number;
  /** Whether the two copies adjoin and share enough for the joined text to show them (findRepeats). */
  readonly adjoins: boolean;
}

export const NO_OVERLAP: Overlap = { length: 0, adjoins: false };

/**
 * Text printed twice at a break: how much of the start of `after` repeats the end of `before` (or, when `after` is short, some part of it).
 * The copies may differ by a wrong, lost or added character here and there.
 */
export function findOverlap(before: string, after: string): Overlap {
  if (after.length < SHORTEST_EXACT || before.length < SHORTEST_EXACT) return NO_OVERLAP;
  const tail = before.slice(-REACH);
  const sentence = /[。！？][”’」』]?$/u.test(before);
  for (let skipped = 0; skipped <= SEEDED; skipped += 1) {
    const seed = after.slice(skipped, skipped + SEED);
    if (seed.length < SEED) break;
    for (let at = tail.indexOf(seed); at >= 0; at = tail.indexOf(seed, at + 1)) {
      const found = overlapAt(tail, at, after, skipped, sentence);
      if (found) return found;
    }
  }
  return NO_OVERLAP;
}

/** Tries the copies that a shared seed allows: what of `after` stands before the seed are slips of the copy, or stray characters. */
function overlapAt(tail: string, at: number, after: string, skipped: number, sentence: boolean): Overlap | null {
  const starts: [from: number, stray: number][] = skipped <= STRAY ? [[at, skipped]] : [];
  if (skipped > 0) for (const shift of [0, 1, -1]) if (at - skipped - shift >= 0 && tail[at - skipped - shift] === after[0]) starts.unshift([at - skipped - shift, 0]);
  for (const [from, stray] of starts) {
    const match = matchOn(tail, from, tail.length, after, stray);
    const slips = match.slips + stray;
    const shortest = match.reached === 'inside' ? SHORTEST_INSIDE : sentence ? SHORTEST_SENTENCE : slips === 0 ? SHORTEST_EXACT : shortestWithSlips(tail, tail.length);
    if (match.reached !== 'nothing' && match.length >= shortest && slips <= Math.max(1, match.length / (match.reached === 'end' ? UNITS_PER_SLIP_ADJOINING : UNITS_PER_SLIP))) {
      return { length: stray + match.length, adjoins: stray === 0 && match.reached === 'end' && (slips === 0 || match.length >= SHORTEST_SURE) };
    }
  }
  return null;
}

interface Match {
  /** Units of `after` that matched, counted from its start position. */
  readonly length: number;
  readonly slips: number;
  /** `end`: the match ran to the end of the first copy. `inside`: all of `after` matched further back. Anything less is a coincidence. */
  readonly reached: 'end' | 'inside' | 'nothing';
}

/** Reads `before[from, to)` and `after` from `start` side by side, over wrong, lost and added characters. */
function matchOn(before: string, from: number, to: number, after: string, start: number): Match {
  let i = from;
  let j = start;
  let slips = 0;
  while (i < to && j < after.length) {
    if (before[i] === after[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const wrong = agree(before, i + 1, to, after, j + 1);
    const lost = !wrong && agree(before, i + 1, to, after, j);
    const added = !wrong && !lost && agree(before, i, to, after, j + 1);
    if (!wrong && !lost && !added) break;
    if (wrong ? tellsApart(before[i], after[j]) : NUMERAL.test((lost ? before[i] : after[j]) ?? '')) break;
    slips += 1;
    if (wrong || lost) i += 1;
    if (wrong || added) j += 1;
  }
  return { length: j - start, slips, reached: i >= to ? 'end' : j >= after.length ? 'inside' : 'nothing' };
}

/** What follows a slip must agree again, for three characters or to the end of the first copy. */
function agree(before: string, at: number, to: number, after: string, start: number): boolean {
  const ahead = before.slice(at, Math.min(at + 3, to));
  return ahead.length >= 2 && after.startsWith(ahead, start);
}

function tellsApart(one = '', other = ''): boolean {
  return NUMERAL.test(one) && NUMERAL.test(other) || SIDE.test(one) && SIDE.test(other);
}

/**
 * Parts of a text that repeat what stands directly before them, as [start, end) in UTF-16 units: at least 10 long when exact, 16 with a
 * wrong or lost character in every nine.
 */
export function findRepeats(text: string): readonly (readonly [number, number])[] {
  const repeats: (readonly [number, number])[] = [];
  // Places by the hash of the characters that stand there, each with the one before it: no text of its own is made for a place.
  const heads = new Int32Array(HASHES).fill(-1);
  const earlierOf = new Int32Array(text.length);
  let since = 0;
  let at = 0;
  while (at + SEED <= text.length) {
    const hash = hashAt(text, at);
    const earlier = samePlace(text, at, heads[hash] ?? -1, earlierOf, Math.max(since, at - REACH));
    const repeat = earlier < 0 ? null : repeatAround(text, earlier, at);
    const sentence = repeat && repeat[1] - repeat[0] < SHORTEST_SENTENCE && /[。！？]/u.test(text[repeat[0] - 1] ?? '');
    if (repeat && !sentence && !splitsNumber(text, repeat) && repeat[0] >= (repeats.at(-1)?.[1] ?? 0)) {
      repeats.push(repeat);
      at = repeat[1];
      since = at;
      continue;
    }
    earlierOf[at] = heads[hash] ?? -1;
    heads[hash] = at;
    at += 1;
  }
  return repeats;
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SEED; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash & (HASHES - 1);
}

/** The nearest place before `at`, and not before `since`, where the same characters stand; -1 for none. */
function samePlace(text: string, at: number, nearest: number, earlierOf: Int32Array, since: number): number {
  for (let place = nearest; place >= since; place = earlierOf[place] ?? -1) if (text.startsWith(text.slice(at, at + SEED), place)) return place;
  return -1;
}

/** Short copies whose borders lie inside a number are two numbers that end or begin alike: 73|7人参加，7人参加. */
function splitsNumber(text: string, [start, end]: readonly [number, number]): boolean {
  const borders = [start - (end - start), start, end];
  return end - start < SHORTEST_SURE && borders.some((at) => at > 0 && /\d\d/u.test(text.slice(at - 1, at + 1)));
}

/**
 * The second of two adjoining copies, given one place in each that agrees. Its start lies at or before `at`, where the first ends: slips near
 * the start of the copy hide it.
 */
function repeatAround(text: string, earlier: number, at: number): readonly [number, number] | null {
  const distance = at - earlier;
  const exact = distance >= SHORTEST_EXACT && text.startsWith(text.slice(earlier, at), at);
  if (exact) return [at, at + distance];
  for (let back = 0; back <= Math.min(SHORTEST_WITH_SLIPS, earlier); back += 1) {
    for (const lost of [0, -1, 1]) {
      const start = at - back;
      const first = start - distance - lost;
      if (first < 0 || start - first < SHORTEST_EXACT) continue;
      if (text[first] !== text[start] || text[first + 1] !== text[start + 1]) continue;
      const match = matchOn(text, first, start, text, start);
      if (match.reached === 'end' && match.length >= shortestWithSlips(text, start + match.length) && match.slips <= Math.max(1, match.length / UNITS_PER_SLIP_ADJOINING)) return [start, start + match.length];
    }
  }
  return null;
}

/** A short copy with a slip is believed where it ends inside a clause: two items of a list end with theirs. */
function shortestWithSlips(text: string, end: number): number {
  return /[，、；。！？,;]/u.test(text[end - 1] ?? '') ? SHORTEST_WITH_SLIPS : SHORTEST_EXACT;
}
