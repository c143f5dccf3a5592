import type { Bin, BlockRole } from '../domain/page.ts';
import { isInvisible, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** A stretch whose role is known. Stretches do not overlap. */
export interface Claim {
  readonly source: Span;
  readonly role: BlockRole;
  readonly rule: string;
  readonly story: number | null;
}

/**
 * Puts every character of a document into exactly one bin: claimed stretches as claimed, what lies between them as white space or markup.
 * @throws RangeError when two claims overlap
 */
export function fillBins(original: string, claims: readonly Claim[]): readonly Bin[] {
  const bins: Bin[] = [];
  let at = 0;
  for (const claim of [...claims].sort((a, b) => a.source[0] - b.source[0])) {
    if (claim.source[0] === claim.source[1]) continue;
    if (claim.source[0] < at) throw new RangeError(`two roles claim characters ${claim.source[0]}–${at}`);
    fillGap(original, at, claim.source[0], bins);
    bins.push(claim);
    at = claim.source[1];
  }
  fillGap(original, at, original.length, bins);
  return bins;
}

function fillGap(original: string, from: number, to: number, bins: Bin[]): void {
  let at = from;
  while (at < to) {
    const blank = isBlank(original.charCodeAt(at));
    let end = at + 1;
    while (end < to && isBlank(original.charCodeAt(end)) === blank) end += 1;
    bins.push({ source: [at, end], role: blank ? 'white-space' : 'markup', rule: blank ? 'between-blocks' : 'markdown', story: null });
    at = end;
  }
}

function isBlank(unit: number): boolean {
  return isSpace(unit) || isInvisible(unit);
}
