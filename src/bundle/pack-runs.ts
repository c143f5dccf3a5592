import type { Run } from '../text/sourced-text.ts';

/**
 * A text in a shard: the stretches of the page's source that it is made of, as a flat list of gap, length, gap, length … in UTF-16 units; each gap is
 * counted from the end of the stretch before it (the first from 0) and may be negative. A text that its runs do not give is written out beside them.
 */
export type PackedText = readonly number[] | readonly [text: string, runs: readonly number[]];

/** A text with the runs that made it. */
export interface TextWithRuns {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Packs a text that stands in the source; see {@link PackedText}. */
export function packText(text: string, runs: readonly Run[], source: string): PackedText {
  const packed = packRuns(runs);
  const rebuilt = unpackRuns(packed);
  const same = rebuilt.length === runs.length && rebuilt.every((run, i) => run.at === runs[i]?.at);
  if (same && textOf(rebuilt, source) === text) return packed;
  return [text, runs.flatMap(({ at, from, length }) => [at, from, length])];
}

/** @throws RangeError when a stretch lies outside the source. */
export function unpackText(packed: PackedText, source: string): TextWithRuns {
  if (isLiteral(packed)) return { text: packed[0], runs: literalRuns(packed[1], source) };
  const runs = unpackRuns(packed);
  return { text: textOf(runs, source), runs };
}

function isLiteral(packed: PackedText): packed is readonly [string, readonly number[]] {
  return typeof packed[0] === 'string';
}

function packRuns(runs: readonly Run[]): readonly number[] {
  let end = 0;
  return runs.flatMap(({ from, length }) => {
    const gap = from - end;
    end = from + length;
    return [gap, length];
  });
}

function unpackRuns(packed: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  let end = 0;
  for (let i = 0; i + 1 < packed.length; i += 2) {
    const length = packed[i + 1] ?? 0;
    const from = end + (packed[i] ?? 0);
    runs.push({ at, from, length });
    at += length;
    end = from + length;
  }
  return runs;
}

function literalRuns(flat: readonly number[], source: string): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) runs.push(inside({ at: flat[i] ?? 0, from: flat[i + 1] ?? 0, length: flat[i + 2] ?? 0 }, source));
  return runs;
}

function textOf(runs: readonly Run[], source: string): string {
  return runs.map((run) => source.slice(inside(run, source).from, run.from + run.length)).join('');
}

function inside(run: Run, source: string): Run {
  if (run.from < 0 || run.length < 0 || run.from + run.length > source.length) {
    throw new RangeError(`stretch ${run.from}–${run.from + run.length} is outside the source of ${source.length} units`);
  }
  return run;
}
