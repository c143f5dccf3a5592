import type { Span } from './span.ts';

/** 。！？!? and the line break. */
const isEnd = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f || unit === 0x0a;
const CLOSING_MARKS = new Set('”’」』）)】》〉"\'');

/**
 * Cuts a text into sentences. Spans count UTF-16 units of the given text, adjoin, and cover it wholly. A sentence ends after 。！？!? and a
 * line break; closing quotes and brackets that follow stay with it, since Chinese sets the stop inside the quotation (GB/T 15834).
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (!isEnd(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    while (at < text.length && isEnd(text.charCodeAt(at))) at += 1;
    while (at < text.length && CLOSING_MARKS.has(text.charAt(at))) at += 1;
    spans.push([start, at]);
    start = at;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/**
 * The sentence, or the run of sentences, that holds `range` (UTF-16 units of `text`), without white space at its ends. A sentence longer than
 * `limit` is cut to about that many units around the range, never inside it and never between the halves of a character.
 * @throws RangeError when the range is empty or lies outside the text.
 */
export function sentenceAround(text: string, range: Span, limit = Infinity): Span {
  const [from, to] = range;
  if (from < 0 || from >= to || to > text.length) throw new RangeError(`range ${from}–${to} is outside a text of ${text.length} units`);
  const spans = sentenceSpans(text);
  let start = spans.find((span) => from < span[1])?.[0] ?? 0;
  let end = spans.find((span) => to <= span[1])?.[1] ?? text.length;
  while (start < from && text.charAt(start).trim() === '') start += 1;
  while (end > to && text.charAt(end - 1).trim() === '') end -= 1;
  if (end - start <= limit) return [start, end];
  const spare = Math.max(0, limit - (to - from));
  const before = Math.min(from - start, Math.max(Math.floor(spare / 2), spare - (end - to)));
  return [wholeCharacter(text, from - before), wholeCharacter(text, Math.min(end, to + spare - before))];
}

/** The nearest place at or after `at` that does not cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && at > 0 ? at + 1 : at;
}
