import type { Run } from '../../text/sourced-text.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedRepair } from '../ui/repair-places.ts';

/**
 * A stretch of the document as received, and the numbers of the repairs that begin with it. `removed` where the reading text left it out; `skipped` stands for
 * a long one that is not shown: other stories that a jump passed over.
 */
export interface ComparedStretch {
  readonly kind: 'kept' | 'removed' | 'skipped';
  readonly text: string;
  readonly numbers: readonly number[];
}

interface Piece {
  readonly kind: ComparedStretch['kind'];
  readonly span: Span;
}

/** Longest removed stretch that is shown whole, in UTF-16 units. */
const SHOWN = 80;

/** The original of one printed text, from its first to its last character and whatever its repairs removed before and after, with the number of each repair where it begins. */
export function comparedSource(source: string, runs: readonly Run[], repairs: readonly PlacedRepair[]): readonly ComparedStretch[] {
  const pieces = piecesOf(runs, repairs);
  const placeOf = ({ repair }: PlacedRepair): number => {
    const [start, end] = repair.source;
    const holding = pieces.flatMap(({ kind, span }, index) => (span[0] <= start && end <= span[1] ? [{ index, isKept: kind === 'kept' }] : []));
    // What was removed stands in a gap; only what was put in stands inside a run.
    return (holding.find(({ isKept }) => !isKept) ?? holding[0])?.index ?? pieces.length - 1;
  };
  const placed = repairs.map((repair) => ({ number: repair.number, at: repair.repair.source[0], piece: placeOf(repair) }));
  return pieces.flatMap(({ kind, span }, index): readonly ComparedStretch[] => {
    const here = placed.filter(({ piece }) => piece === index);
    if (kind === 'skipped') return [{ kind, text: '', numbers: here.map(({ number }) => number) }];
    const cuts = [...new Set([span[0], ...here.map(({ at }) => Math.max(span[0], Math.min(at, span[1])))])].toSorted((a, b) => a - b);
    return cuts.map((from, cut) => {
      const to = cuts[cut + 1] ?? span[1];
      const isLast = cut === cuts.length - 1;
      return { kind, text: source.slice(from, to), numbers: here.filter(({ at }) => (at >= from || cut === 0) && (at < to || isLast)).map(({ number }) => number) };
    });
  });
}

function piecesOf(runs: readonly Run[], repairs: readonly PlacedRepair[]): readonly Piece[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return [];
  const end = last.from + last.length;
  const before = repairs.filter(({ repair }) => repair.source[1] === first.from).map(({ repair }) => repair.source[0]);
  const after = repairs.filter(({ repair }) => repair.source[0] === end).map(({ repair }) => repair.source[1]);
  const pieces: Piece[] = [...gap([Math.min(first.from, ...before), first.from])];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const runEnd = run.from + run.length;
    pieces.push({ kind: 'kept', span: [run.from, runEnd] });
    if (next) pieces.push(...gap([runEnd, next.from]));
  }
  return [...pieces, ...gap([end, Math.max(end, ...after)])];
}

function gap(span: Span): readonly Piece[] {
  const [start, end] = span;
  if (start === end) return [];
  return [{ kind: end < start || end - start > SHOWN ? 'skipped' : 'removed', span }];
}
