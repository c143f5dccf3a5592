/** Shortest overlap believed when it is exact, and when it holds an OCR slip: below, two texts may only be similar. UTF-16 units. */
const SHORTEST_EXACT = 10;
const SHORTEST_WITH_SLIPS = 16;
/** Where the first copy ends with a full stop, a short sentence may have been meant twice. */
const SHORTEST_SENTENCE = 20;
/** A copy of something further back: a phrase of this length may well come twice in one story. */
const SHORTEST_INSIDE = 36;
/** One slip in so many characters is a misread character; more is another text. */
const UNITS_PER_SLIP = 20;
const SEED = 6;
/** How many stray or wrong characters the second copy may begin with. */
const STRAY = 2;
const REACH = 1200;

/**
 * Text printed twice at a break: how many UTF-16 units at the start of `after` repeat the end of `before` (or, when `after` is short, some
 * part of it). 0 when nothing does. The copies may differ by a wrong, lost or added character in every 20.
 */
export function findOverlap(before: string, after: string): number {
  if (after.length < SHORTEST_EXACT || before.length < SHORTEST_EXACT) return 0;
  const tail = before.slice(-REACH);
  for (let stray = 0; stray <= STRAY; stray += 1) {
    const seed = after.slice(stray, stray + SEED);
    if (seed.length < SEED) return 0;
    for (let at = tail.indexOf(seed); at >= 0; at = tail.indexOf(seed, at + 1)) {
      const match = matchOn(tail, at, after, stray);
      const slips = match.slips + stray;
      const shortest = match.reached === 'inside' ? SHORTEST_INSIDE
        : /[。！？]$/u.test(before) ? SHORTEST_SENTENCE : slips === 0 ? SHORTEST_EXACT : SHORTEST_WITH_SLIPS;
      if (match.reached !== 'nothing' && match.length >= shortest && slips <= Math.max(1, match.length / UNITS_PER_SLIP)) return stray + match.length;
    }
  }
  return 0;
}

interface Match {
  /** Units of `after` that matched, counted from its start position. */
  readonly length: number;
  readonly slips: number;
  /** `end`: the match ran to the end of `before`. `inside`: all of `after` matched further back. Anything less is a coincidence. */
  readonly reached: 'end' | 'inside' | 'nothing';
}

function matchOn(before: string, from: number, after: string, start: number): Match {
  let i = from;
  let j = start;
  let slips = 0;
  const agree = (a: number, b: number) => before.startsWith(after.slice(b, b + 3), a) && b < after.length;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (agree(i + 1, j + 1)) {
      slips += 1;
      i += 1;
      j += 1;
    } else if (agree(i + 1, j)) {
      slips += 1;
      i += 1;
    } else if (agree(i, j + 1)) {
      slips += 1;
      j += 1;
    } else break;
  }
  return { length: j - start, slips, reached: i >= before.length ? 'end' : j >= after.length ? 'inside' : 'nothing' };
}

/** Parts of one line that repeat what stands directly before them, as [start, end) in UTF-16 units; each at least 10 long and exact. */
export function findRepeats(text: string): readonly (readonly [number, number])[] {
  const repeats: (readonly [number, number])[] = [];
  const seen = new Map<string, number>();
  let at = 0;
  while (at + SHORTEST_EXACT <= text.length) {
    const gram = text.slice(at, at + SHORTEST_EXACT);
    const earlier = seen.get(gram);
    const distance = earlier === undefined ? 0 : at - earlier;
    if (earlier !== undefined && distance >= SHORTEST_EXACT && distance <= REACH && text.startsWith(text.slice(earlier, at), at)) {
      repeats.push([at, at + distance]);
      at += distance;
      seen.clear();
      continue;
    }
    seen.set(gram, at);
    at += 1;
  }
  return repeats;
}
