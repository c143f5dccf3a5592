import type { Span } from './span.ts';

/** A stretch copied unchanged: `text.slice(at, at + length)` equals `original.slice(from, from + length)`. UTF-16 units. */
export interface Run {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** Reading text that knows where each of its characters stands in the original. Runs are in order and cover `text` wholly. */
export interface SourcedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Copies the given spans of the original, in order, into one reading text. Adjoining spans become one run.
 * @throws RangeError when a span is reversed or lies outside the original.
 */
export function joinSpans(original: string, spans: readonly Span[]): SourcedText {
  const runs: Run[] = [];
  let text = '';
  for (const [start, end] of spans) {
    if (start > end || start < 0 || end > original.length) throw new RangeError(`span ${start}–${end} is outside the text`);
    if (start === end) continue;
    const last = runs.at(-1);
    if (last && last.from + last.length === start) {
      runs[runs.length - 1] = { at: last.at, from: last.from, length: last.length + end - start };
    } else {
      runs.push({ at: text.length, from: start, length: end - start });
    }
    text += original.slice(start, end);
  }
  return { text, runs };
}

/**
 * The span of the original from the first to the last character of `text[start, end)`; what was cut out between them lies inside it.
 * @throws RangeError when the range is empty or not inside the text.
 */
export function originalSpan(runs: readonly Run[], start: number, end: number): Span {
  const [first, last] = [runAt(runs, start), runAt(runs, end - 1)];
  if (start >= end || !first || !last) throw new RangeError(`no source for reading text ${start}–${end}`);
  return [first.from + start - first.at, last.from + end - last.at];
}

/** The run that holds a place of the reading text. */
function runAt(runs: readonly Run[], place: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.length <= place) low = middle + 1;
    else high = middle;
  }
  const found = runs[low];
  return found && found.at <= place ? found : undefined;
}

/** The same runs, for `text.slice(start, end)`. */
export function sliceSourced(sourced: SourcedText, start: number, end: number): SourcedText {
  const runs: Run[] = [];
  for (const run of sourced.runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from < to) runs.push({ at: from - start, from: run.from + from - run.at, length: to - from });
  }
  return { text: sourced.text.slice(start, end), runs };
}
