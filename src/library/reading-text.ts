import type { Run } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';

/** Stands between two printed texts in a story's reading text. */
export const BREAK = '\n';

/** One printed text of a story with its place in the decoded document. */
export interface PrintedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A place between two characters of a printed text: `part` counts the texts from 0, `at` UTF-16 units of that text. */
export interface ReadingPlace {
  readonly part: number;
  readonly at: number;
}

/** A stretch of one printed text: `part` counts the texts from 0, `span` is in UTF-16 units of that text. */
export interface ReadingRange {
  readonly part: number;
  readonly span: Span;
}

/** The printed texts of a story joined by line breaks. */
export interface Reading {
  readonly parts: readonly PrintedText[];
  readonly text: string;
  /** Where each part begins in `text`. */
  readonly starts: readonly number[];
}

export function readingOf(parts: readonly PrintedText[]): Reading {
  let at = 0;
  const starts = parts.map(({ text }) => {
    const start = at;
    at += text.length + BREAK.length;
    return start;
  });
  return { parts, text: parts.map(({ text }) => text).join(BREAK), starts };
}

/** A place of a printed text, counted in the reading text. */
export function placeIn({ starts }: Reading, { part, at }: ReadingPlace): number {
  return (starts[part] ?? 0) + at;
}

/** The stretches of single printed texts that a span of the reading text is made of. */
export function rangesOf({ parts, starts }: Reading, [start, end]: Span): readonly ReadingRange[] {
  return parts.flatMap(({ text }, part) => {
    const begin = starts[part] ?? 0;
    const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, text.length)];
    return from < to ? [{ part, span: [from, to] as const }] : [];
  });
}

/** From the first to the last place of the document that a span of the reading text was copied from; null where nothing was. */
export function sourceOf(reading: Reading, span: Span): Span | null {
  let source: Span | null = null;
  for (const { part, span: [start, end] } of rangesOf(reading, span)) {
    for (const { at, from, length } of reading.parts[part]?.runs ?? []) {
      const [first, last] = [Math.max(at, start), Math.min(at + length, end)];
      if (first >= last) continue;
      const copied: Span = [from + first - at, from + last - at];
      source = source ? [Math.min(source[0], copied[0]), Math.max(source[1], copied[1])] : copied;
    }
  }
  return source;
}
