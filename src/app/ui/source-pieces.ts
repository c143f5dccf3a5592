import type { Run } from '../../text/sourced-text.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of the document as received. `removed` where the reading text left it out; `skipped` stands for a long one that is not shown. */
export interface SourcePiece {
  readonly kind: 'kept' | 'removed' | 'skipped';
  readonly text: string;
}

/** Longest removed stretch that is shown whole, in UTF-16 units: a longer one is other stories that a jump passed over. */
const REMOVED_LIMIT = 80;

/** The original of one printed text, from its first to its last character, told apart by what the reading text kept. */
export function sourcePieces(source: string, runs: readonly Run[]): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let end: number | null = null;
  for (const run of runs) {
    if (end !== null && run.from !== end) pieces.push(gapPiece(source, [end, run.from]));
    pieces.push({ kind: 'kept', text: source.slice(run.from, run.from + run.length) });
    end = run.from + run.length;
  }
  return pieces;
}

function gapPiece(source: string, [start, end]: Span): SourcePiece {
  if (end < start || end - start > REMOVED_LIMIT) return { kind: 'skipped', text: '' };
  return { kind: 'removed', text: source.slice(start, end) };
}

/** The original around a span, at most `reach` UTF-16 units on either side, without half characters. */
export function sourceAround(source: string, [start, end]: Span, reach: number): { readonly left: string; readonly right: string } {
  return {
    left: source.slice(Math.max(0, start - reach), start).replace(/^[\uDC00-\uDFFF]/, ''),
    right: source.slice(end, end + reach).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
